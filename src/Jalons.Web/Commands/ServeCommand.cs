using System.CommandLine;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;

namespace Jalons.Web.Commands;

/// <summary>« jalons serve »: bring the database up to date if needed, then serve.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "Adresses d'écoute, séparées par « ; »", DefaultValueFactory = _ => "http://localhost:5080" };
        var command = new Command("serve", "Sert l'application web.") { urls };
        command.SetAction(parsed => Serve(["--urls", parsed.GetValue(urls)!]));
        return command;
    }

    public static async Task<int> Serve(string[] args)
    {
        var app = JalonsHost.Build(args);
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<AppDb>().BringUpToDate(default);

        await app.RunAsync();
        return 0;
    }
}
