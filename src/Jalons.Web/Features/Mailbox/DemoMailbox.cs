using Jalons.Core.Persistence;
using Jalons.Web.Hosting.Mail;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Mailbox;

/// <summary>Where mails go when there is nobody to send them to.</summary>
internal static class DemoMailbox
{
    /// <summary>True only for a demonstration without a mail server: the mails hold links that open doors.</summary>
    public static async Task<bool> HasMailbox(this IServiceProvider services, AppDb db, CancellationToken stop)
        => !services.GetRequiredService<IMailCarrier>().Leaves && await db.Programmes.AnyAsync(stop) && await db.Programmes.AllAsync(programme => programme.IsFictitious, stop);
}
