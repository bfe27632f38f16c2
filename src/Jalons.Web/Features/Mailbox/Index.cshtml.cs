using System.Text.RegularExpressions;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Mailbox;

/// <summary>« Courriels de démonstration »: what would have been sent. Exists only in a demonstration without a mail server.</summary>
public sealed partial class IndexModel(AppDb db, IServiceProvider services) : PageModel
{
    private const int Shown = 30;

    public IReadOnlyList<OutgoingMail> Mails { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await services.HasMailbox(db, stop)) return NotFound();

        Mails = await db.OutgoingMails.AsNoTracking().OrderByDescending(mail => mail.Id).Take(Shown).ToListAsync(stop);
        return Page();
    }

    /// <summary>The text with its addresses of this installation as links.</summary>
    public IHtmlContent WithLinks(string body)
    {
        var site = services.GetRequiredService<SiteAddress>();
        var parts = Address().Split(body);
        return Markup.Join(parts.Select((part, i) => i % 2 == 0 ? Markup.Of($"{part}") : Markup.Of($"""<a href="{part}">{site.Of(part)}</a>""")));
    }

    [GeneratedRegex(@"\{site\}(/\S*)")]
    private static partial Regex Address();
}
