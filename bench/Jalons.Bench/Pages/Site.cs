using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Jalons.Bench.Databases;

namespace Jalons.Bench.Pages;

/// <summary>The application as an installation runs it, in a process of its own.</summary>
internal sealed class Site(Process process, string address) : IAsyncDisposable
{
    public string Address => address;

    public static async Task<Site> Open(BenchDatabase database, DateOnly today)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Jalons.Web.dll"), "serve", "--urls", address]) { RedirectStandardOutput = true };
        start.Environment["ConnectionStrings__Jalons"] = database.ConnectionString;
        start.Environment["Jalons__Today"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        start.Environment["ASPNETCORE_CONTENTROOT"] = AppContext.BaseDirectory;
        start.Environment["Logging__LogLevel__Default"] = "Error";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        await UntilReady(address, process);
        return new(process, address);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task UntilReady(string address, Process process)
    {
        using var http = new HttpClient();
        while (!process.HasExited)
        {
            try
            {
                if ((await http.GetAsync(new Uri(address + "/health/ready"))).StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(200);
        }
        throw new InvalidOperationException("The application stopped before it was ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
