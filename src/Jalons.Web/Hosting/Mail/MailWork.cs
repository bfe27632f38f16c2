using System.Globalization;
using System.Net.Mail;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Hosting.Mail;

/// <summary>Sends one mail; while the server is away, it is put off, ever longer, for five days.</summary>
internal sealed class MailWork(IMailCarrier carrier, TimeProvider time) : IJobWork
{
    private static readonly TimeSpan[] Delays =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), .. Enumerable.Repeat(TimeSpan.FromHours(6), 20)];

    public string Kind => OutgoingMail.Work;

    public bool IsShort => true;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
    {
        var db = services.GetRequiredService<AppDb>();
        var id = Guid.Parse(job.Input, CultureInfo.InvariantCulture);
        if (await db.OutgoingMails.SingleOrDefaultAsync(mail => mail.PublicId == id, stop) is not { SentAt: null } mail) return null;

        try
        {
            await carrier.Carry(mail, stop);
        }
        catch (Exception error) when (error is SmtpException or FormatException)
        {
            mail.LastError = error.Message;
            await db.SaveChangesAsync(stop);
            throw error is SmtpException && job.Delays < Delays.Length
                ? new JobDelay(Delays[job.Delays], error.Message, error)
                : new JobRefusal($"Courriel non remis : {error.Message}", error);
        }

        (mail.SentAt, mail.LastError) = (time.GetUtcNow().UtcDateTime, null);
        if (carrier.Leaves) mail.Body = "";
        await db.SaveChangesAsync(stop);
        return null;
    }
}
