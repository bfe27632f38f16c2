using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets.Own;

/// <summary>The list of a payment: read as it stands, signed as it was read, then the answers of the Département.</summary>
public sealed class ClaimModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time), IShowsNames
{
    [BindProperty(SupportsGet = true), Display(Name = "Liste jusqu’au")] public DateOnly? UpTo { get; set; }
    [BindProperty] public string? Hash { get; set; }
    [BindProperty, Display(Name = "Signé par")] public string? SignedBy { get; set; }
    [BindProperty, Display(Name = "Attestation")] public bool Attests { get; set; }

    public Instalment Instalment { get; private set; } = null!;
    public PaymentClaim? Signed { get; private set; }
    public ListDraft? Draft { get; private set; }
    public bool IsIntact { get; private set; } = true;
    public IReadOnlyDictionary<long, string> Names { get; private set; } = new Dictionary<long, string>();
    public bool ShowsNames => Lines.Count > 0;

    public IReadOnlyList<ClaimLine> Lines => Signed?.Lines ?? Draft?.Lines ?? [];
    public IEnumerable<(CountedFact Fact, IReadOnlyList<ClaimLine> Lines)> ByFact => Lines.GroupBy(line => line.Fact).OrderBy(same => same.Key).Select(same => (same.Key, (IReadOnlyList<ClaimLine>)[.. same]));
    public IEnumerable<PaymentClaim> Refused => Book.Claims.Where(claim => claim.InstalmentId == Instalment.Id && claim.State is ClaimState.Refused);
    public Settlement? Settlement => Book.Account.FirstOrDefault(step => step.Instalment.Id == Instalment.Id).Settlement;
    public string? Fault => Claiming.FaultOf(Book, Instalment, UpTo ?? Today, Today);
    public IReadOnlyList<Choice> Attestation { get; } = [new("true", "J’atteste que ces faits ont eu lieu et que les pièces sont à la disposition du Département")];

    /// <summary>What is not in the list, and why.</summary>
    public string? LeftOut => string.Join(" ", new[]
    {
        Draft is { PaidElsewhere: > 0 and var elsewhere } ? $"{FrenchNumbers.Counted(elsewhere, "fait")} de personnes suivies aussi par un autre projet, où il est venu avant : il n’est payé qu’une fois." : null,
        Draft is { Undated: > 0 and var undated } ? $"{FrenchNumbers.Counted(undated, "fait")} sans date : écrivez la date dans le parcours pour le faire payer." : null,
    }.OfType<string>()) is { Length: > 0 } words ? words : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        UpTo ??= Today;
        SignedBy = string.Join(", ", new[] { Me.Account.DisplayName, Me.Account.Position }.Where(part => !string.IsNullOrEmpty(part)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (Signed is not null || Fault is not null) ModelState.AddModelError("", Fault ?? "La liste de ce versement est déjà signée.");
        else if (Hash != Draft!.Hash) ModelState.AddModelError("", "Des faits ont changé depuis que vous avez lu la liste. Relisez-la : c’est maintenant celle d’aujourd’hui.");
        if (string.IsNullOrWhiteSpace(SignedBy) || SignedBy.Length > PaymentClaim.SignerMaxLength) ModelState.AddModelError(nameof(SignedBy), "Écrivez votre prénom, votre nom et votre qualité.");
        if (!Attests) ModelState.AddModelError(nameof(Attests), "Cochez l’attestation pour signer.");
        if (!ModelState.IsValid) return this.Invalid();

        if (await Db.Sign(Instalment, Draft!, SignedBy!.Trim(), Today, ActFor($"Liste signée : {Instalment.Label}"), stop) is null)
        {
            ModelState.AddModelError("", Faster);
            return this.Invalid();
        }
        return this.Done("C’est signé et figé. Le Département est invité à l’examiner.", Links.MyBudget);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        if (!await OpenMineAsync(stop) || Book.Instalments.FirstOrDefault(instalment => instalment.PublicId == id) is not { } found) return false;

        (Instalment, Signed) = (found, Book.ClaimOf(found));
        if (Signed is null) Draft = await Db.DraftOf(Instalment, Book, Me.Programme, UpTo ?? Today, stop);
        else IsIntact = await Db.IsIntact(Signed, stop);
        var journeys = Lines.Select(line => line.JourneyId).Distinct().ToList();
        Names = (await Db.NamedJourneys(Me.Scope).AsNoTracking().Where(named => journeys.Contains(named.Journey.Id)).Select(named => new { named.Journey.Id, named.Person.FirstName, named.Person.LastName }).ToListAsync(stop))
            .ToDictionary(named => named.Id, named => $"{named.FirstName} {named.LastName}".Trim());
        return true;
    }
}
