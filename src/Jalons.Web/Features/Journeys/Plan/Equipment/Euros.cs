using System.Globalization;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Plan.Equipment;

/// <summary>Amounts as they are typed and said: « 12,50 » euros, kept in cents.</summary>
public static class Euros
{
    private const int MostCents = 100_000_00;

    /// <summary>Null cents for an empty text; a refusal for what is no amount.</summary>
    public static (int? Cents, string? Refusal) Read(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (null, null);

        var text = typed.Replace("€", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace('.', ',').Trim();
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, FrenchDates.French, out var euros) && euros * 100 <= MostCents
            ? ((int)decimal.Round(euros * 100), null)
            : (null, "Écrivez un montant en euros, par exemple 12,50.");
    }

    public static string? Typed(int? cents) => cents is { } known ? (known / 100m).ToString(known % 100 == 0 ? "0" : "0.00", FrenchDates.French) : null;

    public static string Said(int cents) => cents == 0 ? "aucune" : $"{Typed(cents)} €";
}
