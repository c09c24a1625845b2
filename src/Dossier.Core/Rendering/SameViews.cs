using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace Dossier.Core.Rendering;

/// <summary>
/// Tells whether two views say the same. Records compare their lists as objects; here a list is what it holds, and a record all its fields, private ones too.
/// What is neither record, list nor plain value is the same only where it is the very same object, so a view of unknown things is never wrongly taken for another.
/// </summary>
public static class SameViews
{
    private const BindingFlags OwnFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, Func<object, object, bool>> ByType = new();

    public static bool Are(object left, object right)
        => ReferenceEquals(left, right) || (left.GetType() == right.GetType() && ByType.GetOrAdd(left.GetType(), Untyped)(left, right));

    /// <summary>Whether a type is compared by what it holds, all the way down.</summary>
    public static bool Knows(Type type) => Knows(type, []);

    private static bool Knows(Type type, HashSet<Type> seen)
        => !seen.Add(type) || IsPlain(type)
            || (ItemOf(type) is { } item ? Knows(item, seen) : IsRecord(type) && FieldsOf(type).All(field => Knows(field.FieldType, seen)));

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal);

    /// <summary>A record, by the method that the compiler writes for its copies.</summary>
    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>Of what a list is one, or what a value that may be missing is.</summary>
    private static Type? ItemOf(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ImmutableArray<>) || open == typeof(Nullable<>)) ? type.GetGenericArguments()[0] : null;

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(OwnFields))
            {
                yield return field;
            }
        }
    }

    private static Func<object, object, bool> Untyped(Type type)
    {
        var (left, right) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        return Expression.Lambda<Func<object, object, bool>>(Call(type, Expression.Convert(left, type), Expression.Convert(right, type)), left, right).Compile();
    }

    /// <summary>The call that compares two values of a type.</summary>
    private static MethodCallExpression Call(Type type, Expression left, Expression right)
        => Expression.Call(typeof(Of<>).MakeGenericType(type), nameof(Of<>.Same), null, left, right);

    private static class Of<T>
    {
        private static readonly Lazy<Func<T, T, bool>> Comparison = new(Make);

        public static bool Same(T left, T right) => Comparison.Value(left, right);

        private static Func<T, T, bool> Make()
        {
            var type = typeof(T);
            if (IsPlain(type))
            {
                return EqualityComparer<T>.Default.Equals;
            }

            if (ItemOf(type) is { } item)
            {
                var name = Nullable.GetUnderlyingType(type) is null ? nameof(Lists) : nameof(Missing);
                return typeof(SameViews).GetMethod(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).CreateDelegate<Func<T, T, bool>>();
            }

            return !IsRecord(type) ? (left, right) => type.IsValueType ? EqualityComparer<T>.Default.Equals(left, right) : ReferenceEquals(left, right)
                : type.IsSealed ? Records(type)
                : (left, right) => left is null || right is null ? left is null && right is null : Are(left, right);
        }

        private static Func<T, T, bool> Records(Type type)
        {
            var (left, right) = (Expression.Parameter(type), Expression.Parameter(type));
            var fields = FieldsOf(type).Select(field => (Expression)Call(field.FieldType, Expression.Field(left, field), Expression.Field(right, field))).Aggregate((Expression)Expression.Constant(true), Expression.AndAlso);
            var compare = Expression.Lambda<Func<T, T, bool>>(fields, left, right).Compile();
            return (one, other) => ReferenceEquals(one, other) || (one is not null && other is not null && compare(one, other));
        }
    }

    public static bool Lists<T>(ImmutableArray<T> left, ImmutableArray<T> right)
    {
        if (left.IsDefault || right.IsDefault || left.Length != right.Length)
        {
            return left.IsDefault && right.IsDefault;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!Of<T>.Same(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Missing<T>(T? left, T? right)
        where T : struct
        => left is { } one && right is { } other ? Of<T>.Same(one, other) : left is null && right is null;
}
