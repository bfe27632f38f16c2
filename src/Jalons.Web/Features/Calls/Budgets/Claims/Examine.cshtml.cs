using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Budgets;
using Jalons.Core.Calls.Budgets.Payments;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Budgets.Claims;

/// <summary>A signed list, examined line by line under the numbers of journeys, then paid. No name is shown: those who look for one open the file, which is noted.</summary>
[RequestFormLimits(ValueCountLimit = MostFields)]
public sealed class ExamineModel(AppDb db, CurrentUser me, TimeProvider time) : BudgetPage(db, me, time)
{
    private const int MostFields = 20_000;

    [BindProperty, Display(Name = "Montant payé")] public string? Paid { get; set; }
    [BindProperty, Display(Name = "Payé le")] public DateOnly? PaidOn { get; set; }
    [BindProperty, Display(Name = "Pourquoi un autre montant"), StringLength(PaymentClaim.ReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Note { get; set; }
    [BindProperty, Display(Name = "Motif du refus"), StringLength(PaymentClaim.ReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Refusal { get; set; }

    private bool _acceptsAll;

    public PaymentClaim Claim { get; private set; } = null!;
    public Instalment Instalment { get; private set; } = null!;
    public bool IsIntact { get; private set; }
    public Settlement? Settlement => Book.Account.FirstOrDefault(step => step.Claim.Id == Claim.Id).Settlement;

    public bool IsLate(ClaimLine line) => line.Fact is CountedFact.Diagnosis && line.On > Me.Programme.DiagnosisDeadline;

    /// <summary>The reason of the last refusal of the same fact, in a list before.</summary>
    public string? RefusalBefore(ClaimLine line) => line.IsReversal ? null : Book.Claims.Where(claim => claim.Id < Claim.Id).SelectMany(claim => claim.Lines).LastOrDefault(known => known.JourneyId == line.JourneyId && known.Fact == line.Fact && known.IsAccepted == false)?.RefusedBecause;

    /// <summary>What is ticked for a line: as it was posted, else accepted where all were asked to be.</summary>
    public LineAnswer AnswerTo(ClaimLine line) => HttpMethods.IsPost(Request.Method) && Request.HasFormContentType
        ? new((string?)Request.Form[$"r{line.Rank}"] switch { "oui" => true, "non" => false, _ => null }, Request.Form[$"m{line.Rank}"])
        : new(_acceptsAll ? true : null, null);

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "tout")] string? all, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        (_acceptsAll, PaidOn) = (all == "oui", Today);
        Paid = Settlement is { } settled ? Amounts.Typed(settled.PayableCents) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        ModelState.Clear();
        var answers = Claim.Lines.ToDictionary(line => line.Rank, AnswerTo);
        foreach (var fault in Faults(answers)) ModelState.AddModelError("", fault);
        if (!ModelState.IsValid) return this.Invalid();

        (await TrackedAsync(stop)).Examine(answers, Me.Scope.Who, Today);
        return await SaveAsync($"Liste examinée : {Instalment.Label}, {Book.Project.Name}", Links.Claim(id), stop);
    }

    public async Task<IActionResult> OnPostRefuseAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        RefuseUnless(ClaimState.Signed, "Cette liste est déjà examinée.");
        if (string.IsNullOrWhiteSpace(Refusal)) ModelState.AddModelError(nameof(Refusal), "Dites pourquoi la demande est refusée.");
        if (!ModelState.IsValid) return this.Invalid();

        (await TrackedAsync(stop)).Refuse(Refusal!, Me.Scope.Who, Today);
        return await SaveAsync($"Demande refusée : {Instalment.Label}, {Book.Project.Name}", Links.BudgetOf(Book.Project.PublicId), stop);
    }

    public async Task<IActionResult> OnPostPayAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        RefuseUnless(ClaimState.Examined, "Cette liste n’attend pas de paiement.");
        var cents = AmountOf(Paid, nameof(Paid), mayBeZero: true);
        if (PaidOn is null || PaidOn > Today) ModelState.AddModelError(nameof(PaidOn), "Écrivez le jour du paiement, aujourd’hui ou avant.");
        if (cents is not null && cents != Settlement?.PayableCents && string.IsNullOrWhiteSpace(Note)) ModelState.AddModelError(nameof(Note), $"Le décompte est de {Amounts.Said(Settlement?.PayableCents)} : dites pourquoi un autre montant est payé.");
        if (!ModelState.IsValid) return this.Invalid();

        (await TrackedAsync(stop)).Pay(cents!.Value, PaidOn!.Value, Note);
        return await SaveAsync($"Paiement noté : {Amounts.Said(cents.Value)}, {Book.Project.Name}", Links.BudgetOf(Book.Project.PublicId), stop);
    }

    private IEnumerable<string> Faults(Dictionary<int, LineAnswer> answers)
    {
        if (Claim.State is not ClaimState.Signed) yield return "Cette liste est déjà examinée.";
        if (!IsIntact) yield return "La liste gardée n’est plus celle qui a été signée : elle ne peut pas être examinée.";
        if (answers.Values.Count(answer => answer.IsAccepted is null) is > 0 and var silent) yield return $"{FrenchNumbers.Counted(silent, "ligne")} sans réponse : acceptez ou refusez chacune.";
        foreach (var line in Claim.Lines.Where(line => answers[line.Rank].IsAccepted is not null && answers[line.Rank].Fault is not null)) yield return $"{line.Number}, {line.Fact.InFrench.ToLowerInvariant()} : {answers[line.Rank].Fault}";
    }

    private void RefuseUnless(ClaimState state, string message)
    {
        if (Claim.State != state) ModelState.AddModelError("", message);
    }

    private Task<PaymentClaim> TrackedAsync(CancellationToken stop) => Db.PaymentClaims.Include(claim => claim.Lines).SingleAsync(claim => claim.Id == Claim.Id, stop);

    private async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        var known = Db.PaymentClaims.Where(claim => claim.PublicId == id);
        if (!await OpenAnyAsync(Db.BudgetedProjects(Me.Scope).Where(project => known.Any(claim => claim.ProjectId == project.Id)), stop)) return false;

        Claim = Book.Claims.Single(claim => claim.PublicId == id);
        Instalment = Book.Instalments.Single(instalment => instalment.Id == Claim.InstalmentId);
        IsIntact = await Db.IsIntact(Claim, stop);
        return true;
    }
}
