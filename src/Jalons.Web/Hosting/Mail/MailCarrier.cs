using System.Net;
using System.Net.Mail;
using System.Text;
using Jalons.Core.Exchange.Mails;

namespace Jalons.Web.Hosting.Mail;

/// <summary>Takes a mail out of the house.</summary>
internal interface IMailCarrier
{
    /// <summary>True when the text may be forgotten once carried.</summary>
    bool Leaves { get; }

    /// <exception cref="SmtpException">The server is away or refuses; to be tried again.</exception>
    Task Carry(OutgoingMail mail, CancellationToken stop);
}

/// <summary>Sends by SMTP.</summary>
internal sealed class SmtpCarrier(MailSettings settings, SiteAddress site) : IMailCarrier
{
    public bool Leaves => true;

    public async Task Carry(OutgoingMail mail, CancellationToken stop)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.User is not null) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        using var message = new MailMessage(settings.From, mail.To, mail.Subject, mail.Body.Replace(OutgoingMail.Site, site.Url, StringComparison.Ordinal))
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        // A mail sent twice after a crash keeps its number: the reader's program shows it once.
        message.Headers.Add("Message-ID", $"<{mail.PublicId:N}@{message.From!.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        await client.SendMailAsync(message, stop);
    }
}

/// <summary>Leaves mails where they are, for the page that shows them.</summary>
internal sealed class MailboxCarrier : IMailCarrier
{
    public bool Leaves => false;

    public Task Carry(OutgoingMail mail, CancellationToken stop) => Task.CompletedTask;
}
