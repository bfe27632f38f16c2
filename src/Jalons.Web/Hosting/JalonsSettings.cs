using Jalons.Web.Features.SignIn.ProConnect;
using Jalons.Web.Hosting.Mail;
using Microsoft.Data.Sqlite;

namespace Jalons.Web.Hosting;

/// <summary>Settings of one installation: « Jalons » in appsettings.json, or Jalons__… in the environment.</summary>
internal sealed class JalonsSettings
{
    /// <summary>Where the embedded database lives.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>A day (2022-04-15) that takes the place of today; for demonstrations and tests.</summary>
    public string? Today { get; set; }

    /// <summary>Under which backups and exports of identities leave the database; without it a backup is as readable as the database.</summary>
    public string? Passphrase { get; set; }

    public Messages.SmsSettings Sms { get; set; } = new();

    /// <summary>Reminders, expiries and digests of each day; off in tests, which ask for them.</summary>
    public bool Rounds { get; set; } = true;

    /// <summary>How long a node without a job waits before it looks for one that another process asked for.</summary>
    public double JobPauseSeconds { get; set; } = 2;

    /// <summary>Address under which people reach the installation (« https://jalons.example.fr »): links in mails begin with it, never with what a request says.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Sign-in attempts that one address may make in a minute, all means together.</summary>
    public int SignInsPerMinute { get; set; } = 30;

    public MailSettings Mail { get; set; } = new();

    /// <summary>Where candidates deposit, and the token to read there.</summary>
    public Core.Calls.Platform.PlatformSettings Platform { get; set; } = new();

    public ProConnectSettings ProConnect { get; set; } = new();

    public string SqliteConnection()
    {
        Directory.CreateDirectory(DataDirectory);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataDirectory, "jalons.db") }.ConnectionString;
    }
}
