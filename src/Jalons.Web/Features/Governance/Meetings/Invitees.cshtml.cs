using System.ComponentModel.DataAnnotations;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>Who is asked to come, what they answered, who was there.</summary>
public sealed class InviteesModel(AppDb db, CurrentUser me, TimeProvider time) : MeetingPage(db, me, time)
{
    [BindProperty] public InviteeForm Form { get; set; } = new();

    /// <summary>Answers by guest.</summary>
    [BindProperty(Name = nameof(Answers))] public Dictionary<string, InviteeAnswer> Answers { get; set; } = [];

    /// <summary>Guests who came.</summary>
    [BindProperty] public List<Guid> Present { get; set; } = [];

    public static readonly IReadOnlyList<Choice> Qualities = [.. Enum.GetValues<InviteeQuality>().Select(quality => new Choice($"{quality}", quality.InFrench.Capitalised))];
    public static readonly IReadOnlyList<Choice> AnswerChoices = [.. Enum.GetValues<InviteeAnswer>().Select(answer => new Choice($"{answer}", answer.InFrench.Capitalised))];
    public bool IsHeld => Meeting.State is MeetingState.Held;
    private string Address => Links.UnderMeeting(Meeting.PublicId, "invites");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await OpenAsync(id, stop) ? Page() : NotFound();

    /// <summary>Writes the answers and who was there.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        if (Meeting.IsApproved) ModelState.AddModelError("", "Le compte rendu est approuvé : les présents ne changent plus.");
        ForgetTheOtherForm();
        if (!ModelState.IsValid) return this.Invalid();

        foreach (var guest in Meeting.Invitees)
        {
            if (Answers.TryGetValue($"{guest.PublicId}", out var answer)) guest.Answer = answer;
            if (IsHeld) guest.IsPresent = Present.Contains(guest.PublicId);
        }
        return await SaveAsync("Réponses des invités", "Les réponses sont enregistrées.", Links.Meeting(id), stop);
    }

    public async Task<IActionResult> OnPostAddAsync(Guid id, CancellationToken stop)
    {
        if (!await OpenAsync(id, stop)) return NotFound();
        if (Meeting.IsApproved) ModelState.AddModelError("", "Le compte rendu est approuvé : la liste ne change plus.");
        if (!ModelState.IsValid) return this.Invalid();

        Meeting.Invitees.Add(new Invitee { ProgrammeId = Meeting.ProgrammeId, Quality = Form.Quality!.Value, Name = Form.Name!.Trim(), Organisation = Form.Organisation?.Trim() }.ReachedAt(Form.Email));
        return await SaveAsync("Invité ajouté", $"{Form.Name.Trim()} est dans la liste{(Meeting.ConvenedAt is null ? "" : " : envoyez-lui la convocation depuis la page du comité")}.", Address, stop);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid guest, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return NotFound();
        ForgetTheOtherForm();
        if (Meeting.Invitees.Find(known => known.PublicId == guest) is not { } found || !Meeting.MayChange)
        {
            ModelState.AddModelError("", "Cette personne ne peut plus être retirée de la liste.");
            return this.Invalid();
        }

        Db.Invitees.Remove(found);
        return await SaveAsync("Invité retiré", $"{found.Name} est retiré·e de la liste.", Address, stop);
    }

    private async Task<bool> OpenAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, toWrite: true, stop)) return false;

        Answers = Meeting.Invitees.ToDictionary(guest => $"{guest.PublicId}", guest => guest.Answer);
        Present = [.. Meeting.Invitees.Where(guest => guest.IsPresent).Select(guest => guest.PublicId)];
        return true;
    }

    // The page has two forms: what the other one asks is not missing here.
    private void ForgetTheOtherForm()
    {
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith($"{nameof(Form)}.", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
    }
}

public sealed class InviteeForm
{
    [Display(Name = "Nom, ou fonction"), Required(ErrorMessage = "Écrivez un nom ou une fonction."), StringLength(Invitee.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Name { get; set; }

    [Display(Name = "À quel titre ?"), Required(ErrorMessage = "Choisissez une réponse.")]
    public InviteeQuality? Quality { get; set; }

    [Display(Name = "Structure"), StringLength(Invitee.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Organisation { get; set; }

    [Display(Name = "E-mail"), EmailAddress(ErrorMessage = "Écrivez l’adresse en entier, par exemple prenom.nom@example.org.")]
    public string? Email { get; set; }
}
