using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Dossier.Browser.Tests.Articles;

/// <summary>Serves one page of a publisher, at every path, to this machine only.</summary>
public sealed class ArticleServer : IAsyncLifetime
{
    private readonly WebApplication application;
    private int editions;

    public ArticleServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port: 0));
        application = builder.Build();
        var page = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Articles", "lighthouse.html"));
        application.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.Body.WriteAsync(page).AsTask();
        });
    }

    public string Address => application.Urls.First() + "/lamp";

    /// <summary>Another address at each call: a browser does not load anew a page of which only the fragment differs.</summary>
    public string NextAddress => string.Create(CultureInfo.InvariantCulture, $"{Address}?edition={Interlocked.Increment(ref editions)}&amp=1");

    public Task InitializeAsync() => application.StartAsync();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();
}
