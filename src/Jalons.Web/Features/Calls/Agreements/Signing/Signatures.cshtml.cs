using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Calls.Agreements.Signing;

/// <summary>The way to the signature: sent to whom, signed by each party, notified; and the end. Each step has its day and its act.</summary>
public sealed class SignaturesModel(AppDb db, CurrentUser me, TimeProvider time) : AgreementPage(db, me, time)
{
    [BindProperty, Display(Name = "Envoyée à"), StringLength(300, ErrorMessage = "Au plus {1} caractères.")] public string? SentTo { get; set; }
    [BindProperty, Display(Name = "Envoyée le")] public DateOnly? SentOn { get; set; }
    [BindProperty] public SignForm Form { get; set; } = new();
    [BindProperty, Display(Name = "Notifiée le")] public DateOnly? NotifiedOn { get; set; }
    [BindProperty, Display(Name = "Terminée le")] public DateOnly? EndedOn { get; set; }
    [BindProperty, Display(Name = "Pourquoi"), StringLength(500, ErrorMessage = "Au plus {1} caractères.")] public string? EndReason { get; set; }

    public IReadOnlyList<Choice> Parties => SignForm.Parties(Me.Programme, [Agreement.LeadOrganisationId], Agreement.Signatures);
    private string Then => Links.UnderAgreement(Agreement.PublicId, "signatures");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        (SentOn, NotifiedOn) = (Me.Today, Me.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostSendAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        RefuseSigned();
        foreach (var fault in Readiness.FaultsOf(Filed, Me.Today)) ModelState.AddModelError("", fault);
        if (string.IsNullOrWhiteSpace(SentTo)) ModelState.AddModelError(nameof(SentTo), "Dites à qui elle est envoyée.");
        CheckDay(nameof(SentOn), SentOn, null);
        if (!ModelState.IsValid) return this.Invalid();

        (Agreement.SentTo, Agreement.SentOn) = (SentTo!.Trim(), SentOn);
        return await SaveAsync($"Convention envoyée à {Agreement.SentTo} le {FrenchDates.Full(SentOn!.Value)}", "L’envoi est noté.", Then, stop);
    }

    public async Task<IActionResult> OnPostSignAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (Agreement.SentOn is null) ModelState.AddModelError("", "Notez d’abord l’envoi à la signature.");
        if (Agreement.EndedOn is not null) ModelState.AddModelError("", "Cette convention est terminée.");
        foreach (var (field, message) in Form.Faults(Parties, Agreement.SentOn, Me.Today)) ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        if (!ModelState.IsValid) return this.Invalid();

        var signature = Form.ToSignature(Me.Scope.Who, Now);
        Agreement.Signatures.Add(signature);
        var targets = Agreement.SignedOn is { } signed ? Enforcing.TargetsOf(Filed, signed) : [];
        Db.Targets.AddRange(targets);
        if (Agreement.SignedOn is { } granted) await Db.Grant(Agreement, granted, stop);
        return await SaveAsync($"Convention signée par {signature.SignedBy} pour {Filed.NameOf(signature.OrganisationId)}, le {FrenchDates.Full(signature.SignedOn)}", "La signature est notée.", Then, stop, Enforcing.Traces(targets, Me.Programme));
    }

    public async Task<IActionResult> OnPostNotifyAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (Agreement.SignedOn is null) ModelState.AddModelError("", "Elle se notifie une fois signée des deux parties.");
        CheckDay(nameof(NotifiedOn), NotifiedOn, Agreement.SignedOn);
        if (!ModelState.IsValid) return this.Invalid();

        Agreement.NotifiedOn = NotifiedOn;
        return await SaveAsync($"Convention notifiée le {FrenchDates.Full(NotifiedOn!.Value)}", "La notification est notée.", Then, stop);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        CheckDay(nameof(EndedOn), EndedOn, Agreement.SignedOn);
        if (string.IsNullOrWhiteSpace(EndReason)) ModelState.AddModelError(nameof(EndReason), "Dites pourquoi elle prend fin.");
        if (!ModelState.IsValid) return this.Invalid();

        (Agreement.EndedOn, Agreement.EndReason) = (EndedOn, EndReason!.Trim());
        return await SaveAsync($"Fin de la convention le {FrenchDates.Full(EndedOn!.Value)} : {Agreement.EndReason}", "La fin est notée.", Then, stop);
    }

    private void CheckDay(string field, DateOnly? on, DateOnly? notBefore)
    {
        if (on is null || on > Me.Today) ModelState.AddModelError(field, "Écrivez le jour, aujourd’hui ou avant.");
        else if (on < notBefore) ModelState.AddModelError(field, $"Ce jour précède la signature du {FrenchDates.Full(notBefore.Value)}. Vérifiez-le.");
    }
}
