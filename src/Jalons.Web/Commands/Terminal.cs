using System.CommandLine;
using Jalons.Web.Hosting;

namespace Jalons.Web.Commands;

/// <summary>Where a command is typed: what it writes to, and the settings it finds there.</summary>
public sealed class Terminal : InvocationConfiguration
{
    private Terminal(IConfiguration settings) => (Settings, EnableDefaultExceptionHandler) = (settings, false);

    public IConfiguration Settings { get; }

    /// <summary>The shell that started this process.</summary>
    public static Terminal OfThisProcess() => new(JalonsHost.Settings());

    /// <summary>One that keeps what is written, with <paramref name="settings"/> beside those of the installation.</summary>
    public static Terminal Writing(TextWriter output, TextWriter error, IReadOnlyDictionary<string, string?> settings)
        => new(JalonsHost.Settings(settings)) { Output = output, Error = error };
}
