using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Dossier.Browser.Tests.Serving;

/// <summary>
/// A host for one built site, on this machine and for it alone: files under a path, the headers that the site's own <c>_headers</c> asks for,
/// <c>index.html</c> for a folder, <c>404.html</c> for what is not there, and nothing at all outside of the path.
/// </summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly FileExtensionContentTypeProvider types = new();
    private readonly HostHeaders headers;
    private readonly string folder;
    private readonly string root;

    private SiteServer(string folder, string root)
    {
        this.folder = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        this.root = root;
        headers = HostHeaders.Read(File.ReadAllText(Path.Combine(folder, "_headers")));
        types.Mappings[".js"] = "text/javascript";
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        application = builder.Build();
        application.Run(Answer);
    }

    /// <summary>Where the site is served, with a final slash.</summary>
    public string Address => application.Urls.First() + root;

    /// <param name="folder">The folder of a built site.</param>
    /// <param name="root">The path under which it is served, with a slash at either end.</param>
    public static async Task<SiteServer> Start(string folder, string root = "/")
    {
        var server = new SiteServer(folder, root);
        await server.application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("Another site's address: " + path);
        }

        var inside = path[root.Length..];
        var file = Path.GetFullPath(Path.Combine(folder, inside));
        if (Directory.Exists(file) && inside.Length > 0 && !inside.EndsWith('/'))
        {
            context.Response.Redirect(path + "/" + context.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        file = Directory.Exists(file) ? Path.Combine(file, "index.html") : file;
        if (!file.StartsWith(folder, StringComparison.Ordinal) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        foreach (var (name, value) in headers.For("/" + inside))
        {
            context.Response.Headers.Append(name, value);
        }

        var type = types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        return context.Response.SendFileAsync(file);
    }
}
