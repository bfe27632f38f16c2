using Jalons.Core.Calls.Agreements;

namespace Jalons.Web.Features.Calls.Agreements.Parts;

/// <summary>One thing to transmit, as it is typed.</summary>
public sealed class DeliveryLine
{
    private const int WhatMaxLength = 200;

    public string? What { get; set; }
    public string? Stage { get; set; }
    public DateOnly? DueOn { get; set; }
    public string? Rhythm { get; set; }
    public DateOnly? ReceivedOn { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(What) && DueOn is null && string.IsNullOrWhiteSpace(Rhythm) && ReceivedOn is null;

    public static DeliveryLine Of(Delivery delivery) => new() { What = delivery.What, Stage = delivery.Stage.ToString(), DueOn = delivery.DueOn, Rhythm = delivery.Rhythm, ReceivedOn = delivery.ReceivedOn };

    public IEnumerable<(string Field, string Message)> Faults(DateOnly today)
    {
        if (IsBlank) yield break;
        if (string.IsNullOrWhiteSpace(What)) yield return (nameof(What), "Nommez cette donnée, ou videz toute la ligne.");
        if (What?.Length > WhatMaxLength) yield return (nameof(What), $"Au plus {WhatMaxLength} caractères.");
        if (!Enum.TryParse<DeliveryStage>(Stage, out _)) yield return (nameof(Stage), "Choisissez un moment.");
        if (DueOn is null && string.IsNullOrWhiteSpace(Rhythm)) yield return (nameof(DueOn), "Écrivez un jour, ou un rythme.");
        if (ReceivedOn > today) yield return (nameof(ReceivedOn), "Cette date est dans l’avenir. Vérifiez-la.");
    }

    public Delivery ToDelivery() => new(What!.Trim(), Enum.Parse<DeliveryStage>(Stage!), DueOn, string.IsNullOrWhiteSpace(Rhythm) ? null : Rhythm.Trim(), ReceivedOn);
}
