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
    [BindProperty(Name = nameof(Form))] public HandoverForm Form { get; set; } = new();

    /// <summary>She has had one before: on this journey, on another of hers, or from another scheme.</summary>
    public bool IsSecond { get; private set; }

    public override string Slug => "remise";
    public override string AddWords => "Remettre un autre appareil";
    public override string TakeBackWords => "Retirer cette remise";
    protected override string TakenBack => "Remise retirée";
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

    // What the prescriber wrote is about the first one given here.
    protected override void Fill()
    {
        Form = HandoverForm.Of(Known, Today);
        if (IsSecond && All.Count == 0) Form.WhyAnother = Journey.Referral.SecondEndowmentReason;
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
        if (IsSecond && Known is null && string.IsNullOrWhiteSpace(Form.WhyAnother)) ModelState.AddModelError("Form.WhyAnother", "Elle a déjà reçu un appareil : dites pourquoi un autre.");
        if (!ModelState.IsValid) return this.Invalid();

        var before = FileSnapshot.Of(JourneyFile);
        Write(cents);
        return await SaveAsync(before, "Remise notée", stop);
    }

    private void Write(int? cents)
    {
        var handover = Make();
        (handover.Device, handover.Refurbished, handover.Serial) = (Form.Device!.Value, Form.Refurbished, string.IsNullOrWhiteSpace(Form.Serial) ? null : Form.Serial.Trim());
        (handover.CounterpartCents, handover.On) = (cents ?? 0, Form.On);
        if (IsSecond) handover.WhyAnother = string.IsNullOrWhiteSpace(Form.WhyAnother) ? null : Form.WhyAnother.Trim();

        // What was signed stays as it was signed.
        if (!Form.IsSigned) (handover.SignedText, handover.SignedOn) = (null, null);
        else if (handover.SignedOn is null) (handover.SignedText, handover.SignedOn) = (HandoverAct.Text(JourneyFile, handover, Me.Programme), Form.On);
    }

    public string Sentence => Journey.Diagnosis.On is { } on ? $" Décidé au diagnostic du {FrenchDates.Full(on)}." : "";
}
