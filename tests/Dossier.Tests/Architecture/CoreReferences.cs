using Dossier.Core;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Dossier.Tests.Architecture;

/// <summary>A use of one type by another.</summary>
/// <param name="From">The full name of the type whose source uses the other; for what the compiler made, the type that it stands in.</param>
/// <param name="Folder">The folder of that type: its namespace behind <c>Dossier.Core</c>, with dots; empty at the root.</param>
/// <param name="Assembly">The assembly of the type that is used.</param>
/// <param name="ToFolder">Its folder, where it is the core's own.</param>
public sealed record TypeUse(string From, string Folder, string To, string Assembly, string? ToFolder);

/// <summary>
/// Every use of a type in the core, read from the compiled library: base types, interfaces, fields, signatures, constraints, attributes,
/// local variables, caught exceptions and all that the instructions name, with what stands inside generic types and arrays.
/// </summary>
public static class CoreReferences
{
    private const string Root = "Dossier.Core";

    public static string LibraryPath { get; } = typeof(SiteBuilder).Assembly.Location;

    public static IReadOnlyList<TypeUse> All { get; } = Read();

    /// <summary>The names of the assemblies that the library refers to.</summary>
    public static IReadOnlyList<string> Assemblies { get; } = ReadAssemblies();

    private static string[] ReadAssemblies()
    {
        using var module = ModuleDefinition.ReadModule(LibraryPath);
        return [.. module.AssemblyReferences.Select(reference => reference.Name)];
    }

    private static TypeUse[] Read()
    {
        using var module = ModuleDefinition.ReadModule(LibraryPath);
        return
        [
            .. module.GetAllTypes()
                .Where(type => FolderOf(type) is not null)
                .SelectMany(type => UsesIn(type).SelectMany(Parts).Select(used => new TypeUse(Outermost(type).FullName, FolderOf(type)!, used.FullName, AssemblyOf(used), FolderOf(used))))
                .Where(use => use.From != use.To)
                .Distinct(),
        ];
    }

    private static IEnumerable<TypeReference?> UsesIn(TypeDefinition type)
        => [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(UsesIn),
            .. type.GenericParameters.SelectMany(UsesIn),
            .. Attributes(type),
            .. type.Fields.SelectMany(Attributes),
            .. type.Properties.SelectMany(Attributes),
            .. type.Methods.SelectMany(Attributes),
        ];

    private static IEnumerable<TypeReference?> UsesIn(MethodDefinition method)
    {
        var signature = method.Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.GenericParameters.SelectMany(UsesIn))
            .Concat(method.Parameters.SelectMany(Attributes));
        return method.HasBody
            ? signature
                .Concat(method.Body.Variables.Select(variable => variable.VariableType))
                .Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType))
                .Concat(method.Body.Instructions.SelectMany(UsesIn))
            : signature;
    }

    private static IEnumerable<TypeReference?> UsesIn(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method =>
        [
            method.DeclaringType,
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
        ],
        _ => [],
    };

    private static IEnumerable<TypeReference> UsesIn(GenericParameter parameter) => parameter.Constraints.Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference> Attributes(Mono.Cecil.ICustomAttributeProvider provider)
        => provider.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments.Select(argument => argument.Value).OfType<TypeReference>().Append(attribute.AttributeType));

    /// <summary>The named types in a type: of <c>Dictionary&lt;string, Fact[]&gt;</c> the dictionary, the string and the fact.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [.. Parts(generic.ElementType), .. generic.GenericArguments.SelectMany(Parts)],
        RequiredModifierType modified => [.. Parts(modified.ElementType), .. Parts(modified.ModifierType)],
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    private static string? FolderOf(TypeReference type)
        => Outermost(type) is var outermost && AssemblyOf(outermost) == Root && (outermost.Namespace == Root || outermost.Namespace.StartsWith(Root + ".", StringComparison.Ordinal))
            ? outermost.Namespace[Root.Length..].TrimStart('.')
            : null;

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string AssemblyOf(TypeReference type) => type.Scope is ModuleDefinition module ? module.Assembly.Name.Name : type.Scope.Name;
}
