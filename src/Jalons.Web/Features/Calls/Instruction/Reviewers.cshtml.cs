using Jalons.Core.Access;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Instruction;

/// <summary>Who reviews a dossier; whoever declared a conflict of interest cannot be given it again.</summary>
public sealed class ReviewersModel(AppDb db, CurrentUser me, TimeProvider time) : InstructionPage(db, me, time)
{
    [BindProperty] public List<string> Given { get; set; } = [];

    public IReadOnlyList<Choice> Reviewers { get; private set; } = [];
    public IEnumerable<ReviewAssignment> Conflicts => Dossier.Assignments.Where(given => given.ConflictAt is not null);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var accounts = await ShowAsync(stop);
        Given = [.. accounts.Where(account => Dossier.Assignments.Any(given => given.Holds && given.AccountId == account.Id)).Select(account => account.PublicId.ToString())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        var accounts = await ShowAsync(stop);
        if (Given.Count == 0) ModelState.AddModelError(nameof(Given), "Choisissez au moins une personne.");
        if (!ModelState.IsValid) return this.Invalid();

        var chosen = accounts.Where(account => Given.Contains(account.PublicId.ToString())).ToList();
        var known = await Db.ReviewAssignments.Where(given => given.ApplicationId == Dossier.Application.Id && given.EndedAt == null && given.ConflictAt == null).ToListAsync(stop);
        foreach (var ended in known.Where(given => !chosen.Exists(account => account.Id == given.AccountId))) ended.EndedAt = Now;
        foreach (var account in chosen.Where(account => !known.Exists(given => given.AccountId == account.Id)))
        {
            Db.ReviewAssignments.Add(new() { ApplicationId = Dossier.Application.Id, AccountId = account.Id, Reviewer = account.DisplayName, GivenAt = Now });
            if (account.Email is { Length: > 0 } email) Db.Post(MailTo(email), Me.Scope.Who);
        }
        Db.Acts.Add(Act($"Dossier {Dossier.Application.Reference} attribué à {string.Join(", ", chosen.Select(account => account.DisplayName))}"));
        await Db.SaveChangesAsync(stop);
        return this.Done("Le dossier est attribué.", Links.Dossier(id));
    }

    private OutgoingMail MailTo(string email) => new()
    {
        ProgrammeId = Me.Scope.ProgrammeId,
        To = email,
        Subject = $"Un dossier à évaluer : {Dossier.Application.Reference}",
        Body = $"Bonjour,\n\nLe dossier {Dossier.Application.Reference} de l’appel « {Book.Call.Title} » vous est attribué.\nLisez-le et notez-le ici : {OutgoingMail.Site}{Links.MyDossier(Dossier.Application.PublicId)}\n\nSi vous avez un lien avec ce candidat, récusez-vous depuis cette page.\n\n{Me.Programme.Institution}\n",
        WrittenAt = Now,
    };

    private async Task<List<Account>> ShowAsync(CancellationToken stop)
    {
        var conflicts = Conflicts.Select(given => given.AccountId).ToList();
        var accounts = await Db.Users.AsNoTracking().Where(account => account.DeactivatedAt == null && !conflicts.Contains(account.Id)
            && Db.Memberships.Any(membership => membership.AccountId == account.Id && membership.ProgrammeId == Me.Scope.ProgrammeId && membership.Role == Role.Reviewer && membership.EndedAt == null)).OrderBy(account => account.DisplayName).ThenBy(account => account.Id).ToListAsync(stop);
        var load = Book.Projects.SelectMany(project => project.Assignments).Where(given => given.Holds).ToLookup(given => given.AccountId);
        Reviewers = [.. accounts.Select(account => new Choice(account.PublicId.ToString(), account.DisplayName, $"{load[account.Id].Count()} dossiers à ce jour"))];
        return accounts;
    }
}
