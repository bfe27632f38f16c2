using System.ComponentModel.DataAnnotations;
using Jalons.Core.Resources;
using Jalons.Web.Ui.Forms;

namespace Jalons.Web.Features.Journeys.Plan.Equipment;

/// <summary>A device handed over, and the act that goes with it.</summary>
public sealed class HandoverForm
{
    private const int ReasonMaxLength = 500;

    [Display(Name = "Pourquoi une seconde dotation ?"), StringLength(ReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? WhyAnother { get; set; }

    [Display(Name = "Type d’appareil"), Required(ErrorMessage = "Dites quel appareil est remis.")]
    public DeviceKind? Device { get; set; }

    [Display(Name = "État"), Required(ErrorMessage = "Dites si l’appareil est neuf ou reconditionné.")]
    public bool? Refurbished { get; set; }

    [Display(Name = "Numéro de série"), StringLength(Handover.SerialMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Serial { get; set; }

    [Display(Name = "Contrepartie payée par la personne")]
    public string? Counterpart { get; set; }

    [Display(Name = "Date de remise"), Required(ErrorMessage = "Indiquez la date de remise.")]
    public DateOnly? On { get; set; }

    [Display(Name = "L’acte de remise")]
    public bool IsSigned { get; set; }

    public static readonly IReadOnlyList<Choice> Devices =
    [
        new(nameof(DeviceKind.Laptop), "Ordinateur portable"), new(nameof(DeviceKind.Desktop), "Ordinateur fixe"),
        new(nameof(DeviceKind.Tablet), "Tablette"), new(nameof(DeviceKind.Smartphone), "Smartphone"),
    ];

    public static readonly IReadOnlyList<Choice> States = [new("true", "Reconditionné"), new("false", "Neuf")];

    public static readonly IReadOnlyList<Choice> Signature = [new("true", "Elle l’a signé", "Le texte est gardé mot pour mot avec la date de remise.")];

    public static HandoverForm Of(Handover? known, DateOnly today) => known is null ? new() { On = today } : new()
    {
        Device = known.Device is DeviceKind.Computer ? null : known.Device,
        Refurbished = known.Refurbished,
        Serial = known.Serial,
        Counterpart = known.CounterpartCents is { } cents ? Amounts.Typed(cents) : null,
        On = known.On,
        WhyAnother = known.WhyAnother,
        IsSigned = known.SignedOn is not null,
    };
}
