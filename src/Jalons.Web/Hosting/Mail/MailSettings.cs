namespace Jalons.Web.Hosting.Mail;

/// <summary>The SMTP server that mails leave by; without a host, they stay in the mailbox page of a demonstration.</summary>
internal sealed class MailSettings
{
    public string? Host { get; set; }
    public int Port { get; set; } = 587;

    /// <summary>STARTTLS, asked before anything is said; false only towards a server of the same machine.</summary>
    public bool Tls { get; set; } = true;
    public string? User { get; set; }
    public string? Password { get; set; }
    public string From { get; set; } = "jalons@localhost";
}
