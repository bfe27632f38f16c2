using System.ComponentModel.DataAnnotations;
using Jalons.Core.Journeys;
using Jalons.Core.Persistence;
using Jalons.Core.Resources;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Sheets;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Journeys.Plan.Equipment;

/// <summary>The handover of a device: which one, what was paid, the act signed.</summary>
public sealed class HandoverModel(AppDb db, CurrentUser me, TimeProvider time) : OneOfSeveral<Handover>(db, me, time)
{
    private const int SecondReasonMaxLength = 500;

    [BindProperty(Name = nameof(Form))] public HandoverForm Form { get; set; } = new();

    [BindProperty, Display(Name = "Pourquoi une seconde dotation ?"), StringLength(SecondReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? SecondReason { get; set; }

    /// <summary>She has had one before: on this journey, on another of hers, or from another scheme.</summary>
    public bool IsSecond { get; private set; }

    public override string Slug => "remise";
    public override string AddWords => "Remettre un autre appareil";
    protected override List<Handover> All => Journey.Handovers;
    protected override string Told(Handover fact) => ServiceWords.Of(fact);
    protected override (object Stored, object Typed)? Versions => Known is null ? null : (HandoverForm.Of(Known, Today), Form);

    protected override IReadOnlyList<Choice>? AnswersTo(string question) => question switch
    {
        nameof(HandoverForm.Device) => HandoverForm.Devices,
        nameof(HandoverForm.Refurbished) => HandoverForm.States,
        _ => null,
    };

    public int CeilingCents => Me.Programme.Allowances.DeviceCeilingCents;

    protected override async Task PrepareAsync(CancellationToken stop) => IsSecond = Rank > 1 || await Db.HasHadADevice(Journey, stop);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (!await FindOneAsync(id, stop)) return NotFound();

        (Form, SecondReason) = (HandoverForm.Of(Known, Today), Journey.Referral.SecondEndowmentReason);
        return Page();
    }

    /// <summary>The act as a sheet to print, or as it was signed.</summary>
    public async Task<IActionResult> OnGetActAsync(Guid id, CancellationToken stop)
        => await FindOneAsync(id, stop) && Known is { } handover
            ? await this.Pdf(HandoverAct.Sheet(JourneyFile, handover, Me.Programme, Today), $"acte-de-remise-{Journey.Number}", Links.Under(id, "remise"), stop)
            : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindOneAsync(id, stop)) return NotFound();

        var cents = (int?)Amounts.Read(Form.Counterpart);
        if (Amounts.FaultOf(Form.Counterpart) is { } fault) ModelState.AddModelError("Form.Counterpart", fault);
        if (cents > CeilingCents) ModelState.AddModelError("Form.Counterpart", $"Le programme ne permet pas plus de {Amounts.Said(CeilingCents)}.");
        RefuseFuture("Form.On", Form.On, "La date de remise");
        if (IsSecond && Known is null && string.IsNullOrWhiteSpace(SecondReason)) ModelState.AddModelError(nameof(SecondReason), "Elle a déjà reçu un appareil : dites pourquoi un autre.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        Write(cents);
        if (IsSecond) Journey.Referral.SecondEndowmentReason = SecondReason?.Trim();
        return await SaveAsync(before, "Remise notée", stop);
    }

    private void Write(int? cents)
    {
        var handover = Make();
        (handover.Device, handover.Refurbished, handover.Serial) = (Form.Device!.Value, Form.Refurbished, string.IsNullOrWhiteSpace(Form.Serial) ? null : Form.Serial.Trim());
        (handover.CounterpartCents, handover.On) = (cents ?? 0, Form.On);

        // What was signed stays as it was signed.
        if (!Form.IsSigned) (handover.SignedText, handover.SignedOn) = (null, null);
        else if (handover.SignedOn is null) (handover.SignedText, handover.SignedOn) = (HandoverAct.Text(JourneyFile, handover, Me.Programme), Form.On);
    }

    public string Sentence => Journey.Diagnosis.On is { } on ? $" Décidé au diagnostic du {FrenchDates.Full(on)}." : "";
}
