using Jalons.Core.Exchange.Mails;
using Jalons.Core.Journeys;
using Jalons.Core.Journeys.Contacts;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Hosting.Messages;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Journeys.FollowUp;

/// <summary>Makes the link by which the person answers a follow-up herself: a text to copy, a message sent through the gateway, or a mail.</summary>
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
    public bool MaySend => _gateway.IsConfigured && JourneyFile is { Person.MobileDigits: not null, Sheet.AllowsSms: true };
    public bool MayMail => JourneyFile is { Person.Email: not null, Sheet.AllowsMail: true };
    public bool HasFailed { get; private set; }

    /// <summary>Opens the telephone's own application with the message written.</summary>
    public string SmsHref => $"sms:{SmsGateway.International(JourneyFile.Person.MobileDigits!)}?body={Uri.EscapeDataString(Text!)}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) && IsAsked ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !IsAsked) return NotFound();

        return await MakeAsync(isCopied: true, stop) ? Page() : Conflict409();
    }

    /// <summary>Sent to her own address, with what is written of it.</summary>
    public async Task<IActionResult> OnPostMailAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !IsAsked || !MayMail) return NotFound();

        var before = FileSnapshot.Of(JourneyFile);
        Db.Post(new()
        {
            ProgrammeId = Journey.ProgrammeId,
            To = JourneyFile.Person.Email!,
            Subject = "Donnez-nous de vos nouvelles",
            Body = $"Bonjour,\n\n{Asking($"{OutgoingMail.Site}/reponse/{NewToken()}")}\n",
            WrittenAt = Now,
        }, Me.Scope.Who);
        NoteSent(ContactChannel.Mail);
        return await SaveAsync(before, "Lien de réponse envoyé par e-mail", stop, Back, $"E-mail envoyé. Elle peut répondre jusqu’au {FrenchDates.DayMonth(LastDay)}.");
    }

    /// <summary>What is written of it says what happened: prepared before the operator answers, sent once it has.</summary>
    public async Task<IActionResult> OnPostSmsAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop) || !IsAsked || !MaySend) return NotFound();
        if (!await MakeAsync(isCopied: false, stop)) return Conflict409();

        HasFailed = !await _gateway.Send(JourneyFile.Person.MobileDigits!, Text!, stop);
        var before = FileSnapshot.Of(JourneyFile);
        if (!HasFailed) NoteSent(ContactChannel.Sms);
        var isNoted = await WriteAsync(before, HasFailed ? "Le SMS n’est pas parti" : "Lien de réponse envoyé par SMS", stop);
        if (HasFailed) return Page();

        return isNoted ? Ui.Frame.Flash.Done(this, $"SMS envoyé. Elle peut répondre jusqu’au {FrenchDates.DayMonth(LastDay)}.", Back) : Conflict409();
    }

    private static PageResult Conflict409() => new() { StatusCode = StatusCodes.Status409Conflict };

    private bool IsAsked => Months > 0 || Journey.Closure is not null;

    /// <summary>Writes the link and shows the message that carries it; copied by hand, it counts as sent.</summary>
    private async Task<bool> MakeAsync(bool isCopied, CancellationToken stop)
    {
        var before = FileSnapshot.Of(JourneyFile);
        var token = NewToken();
        if (isCopied) NoteSent(ContactChannel.Sms);
        if (!await WriteAsync(before, "Lien de réponse préparé", stop)) return false;

        Text = $"{(JourneyFile.Person.FirstName is { } name ? $"Bonjour {name}, " : "Bonjour, ")}{Asking(_site.Of($"/reponse/{token}"))}";
        return true;
    }

    private string NewToken()
    {
        var (link, token) = AnswerLink.For(Journey, Months, Now, LastDay);
        Db.AnswerLinks.Add(link);
        return token;
    }

    private void NoteSent(ContactChannel channel)
        => JourneyFile.Try(JourneyFile.Place(new ContactAttempt { Who = Me.Scope.Who, Months = Months, On = Today, Outcome = AttemptOutcome.LinkSent, Channel = channel }), Me.Programme.Schedule);

    private string Asking(string address) => $"ici l’équipe du projet {Project}. Où en êtes-vous ? Deux minutes pour nous le dire : {address} (jusqu’au {FrenchDates.Typed(LastDay)}). Merci !";

    private string Project => Me.Programme.Projects.First(project => project.Id == Journey.ProjectId).Name;
}
