using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Messages;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Journeys.FollowUp;

/// <summary>Makes the link by which the person answers a follow-up herself: a text to copy, or a message sent through the gateway.</summary>
public sealed class LinkModel(AppDb db, CurrentUser me, TimeProvider time, IServiceProvider services) : JourneyPage(db, me, time)
{
    private readonly SmsGateway _gateway = services.GetRequiredService<SmsGateway>();
    private readonly SiteAddress _site = services.GetRequiredService<SiteAddress>();

    [BindProperty(SupportsGet = true)] public string Moment { get; set; } = "";

    public int Months => FollowUpWords.MonthsOf(Moment);
    public string Back => FollowUpWords.Address(Journey.PublicId, Months);

    /// <summary>The message with its link, shown once; null before it is made.</summary>
    public string? Text { get; private set; }

    public DateOnly LastDay => Today.AddDays(Me.Programme.Schedule.AnswerLinkDays);
    public bool MaySend => _gateway.IsConfigured && JourneyFile.Person.MobileDigits is not null;
    public bool HasFailed { get; private set; }

    /// <summary>Opens the telephone's own application with the message written.</summary>
    public string SmsHref => $"sms:{SmsGateway.International(JourneyFile.Person.MobileDigits!)}?body={Uri.EscapeDataString(Text!)}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) && IsAsked ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !IsAsked) return NotFound();

        return await MakeAsync("Lien de réponse préparé", stop) ? Page() : new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    public async Task<IActionResult> OnPostSmsAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !IsAsked || !MaySend) return NotFound();
        if (!await MakeAsync("Lien de réponse envoyé par SMS", stop)) return new PageResult { StatusCode = StatusCodes.Status409Conflict };

        HasFailed = !await _gateway.Send(JourneyFile.Person.MobileDigits!, Text!, stop);
        return HasFailed ? Page() : Ui.Frame.Flash.Done(this, $"SMS envoyé. Elle peut répondre jusqu’au {FrenchDates.DayMonth(LastDay)}.", Back);
    }

    private bool IsAsked => Months > 0 || Journey.Closure is not null;

    private async Task<bool> MakeAsync(string done, CancellationToken stop)
    {
        var before = FileSnapshot.Of(JourneyFile);
        var (link, token) = AnswerLink.For(Journey, Months, Now, LastDay);
        Db.AnswerLinks.Add(link);
        JourneyFile.Try(JourneyFile.Place(new ContactAttempt { Who = Me.Scope.Who, Months = Months, On = Today, Outcome = AttemptOutcome.LinkSent, Channel = ContactChannel.Sms }), Me.Programme.Schedule);
        if (!await WriteAsync(before, done, stop)) return false;

        var greeting = JourneyFile.Person.FirstName is { } name ? $"Bonjour {name}, " : "Bonjour, ";
        Text = $"{greeting}ici l’équipe du projet {Project}. Où en êtes-vous ? Deux minutes pour nous le dire : {_site.Of($"/reponse/{token}")} (jusqu’au {FrenchDates.Typed(LastDay)}). Merci !";
        return true;
    }

    private string Project => Me.Programme.Projects.First(project => project.Id == Journey.ProjectId).Name;
}
