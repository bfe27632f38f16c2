using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Calls;

namespace Jalons.Web.Features.Calls.Frame;

/// <summary>The frame as it is typed: amounts in euros, the deadline in the programme's own time, one line for each public and each criterion.</summary>
public sealed class FrameForm
{
    [Display(Name = "Titre de l’appel"), Required(ErrorMessage = "Donnez un titre à l’appel.")] public string? Title { get; set; }
    [Display(Name = "Dernier jour de dépôt"), Required(ErrorMessage = "Écrivez le dernier jour de dépôt.")] public DateOnly? DepositOn { get; set; }
    [Display(Name = "Dernière minute de dépôt, heure de Paris")] public string? DepositAt { get; set; }
    [Display(Name = "Réponses à partir du"), Required(ErrorMessage = "Écrivez le jour à partir duquel vous répondez.")] public DateOnly? AnswersFrom { get; set; }
    [Display(Name = "Qui peut porter un projet")] public List<string> Holders { get; set; } = [];
    [Display(Name = "Publics")] public string? Publics { get; set; }
    [Display(Name = "Critères d’éligibilité")] public string? Eligibility { get; set; }
    [Display(Name = "Enveloppe")] public string? Envelope { get; set; }
    public List<string?> Parts { get; set; } = [];
    [Display(Name = "Écart de notes à discuter"), Range(1, 100, ErrorMessage = "Écrivez un nombre de points entre 1 et 100.")] public int SpreadToDiscuss { get; set; }
    [Display(Name = "Pièces des dossiers non retenus, gardées pendant"), Range(1, 240, ErrorMessage = "Écrivez un nombre de mois entre 1 et 240.")] public int MonthsToKeepUnsuccessful { get; set; }
    [Display(Name = "Numéro de la démarche « projet »")] public int? ProjectProcedure { get; set; }
    [Display(Name = "Numéro de la démarche « structure »")] public int? StructureProcedure { get; set; }

    public static FrameForm Of(Call call, string zone)
    {
        var until = TimeZoneInfo.ConvertTimeFromUtc(call.DepositUntil, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return new()
        {
            Title = call.Title,
            DepositOn = DateOnly.FromDateTime(until),
            DepositAt = until.ToString("HH:mm", CultureInfo.InvariantCulture),
            AnswersFrom = call.AnswersFrom,
            Holders = [.. call.Holders.Select(holder => holder.ToString())],
            Publics = string.Join('\n', call.Publics),
            Eligibility = string.Join('\n', call.Eligibility.Select(criterion => criterion.Label)),
            Envelope = Amounts.Typed(call.EnvelopeCents),
            Parts = [.. call.Lots.Select(lot => Amounts.Typed(lot.PartCents))],
            SpreadToDiscuss = call.SpreadToDiscuss,
            MonthsToKeepUnsuccessful = call.MonthsToKeepUnsuccessful,
            ProjectProcedure = call.ProjectProcedure,
            StructureProcedure = call.StructureProcedure,
        };
    }

    public IEnumerable<(string Field, string Message)> Faults(int lots)
    {
        if (!TimeOnly.TryParseExact(DepositAt, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) yield return (nameof(DepositAt), "Écrivez l’heure ainsi : 23:59.");
        if (HoldersRead.Count == 0) yield return (nameof(Holders), "Choisissez au moins une forme de porteur.");
        if (Lines(Eligibility).Count == 0) yield return (nameof(Eligibility), "Gardez au moins un critère d’éligibilité.");
        var envelope = Amounts.Read(Envelope) ?? 0;
        if (envelope == 0) yield return (nameof(Envelope), "Écrivez l’enveloppe en euros, par exemple 750 000.");
        else if (PartsInCents(envelope, lots) is not { } parts) yield return ("Parts[0]", "Écrivez la part de chaque territoire, ou laissez-les toutes vides pour une répartition égale.");
        else if (parts.Sum() != envelope) yield return (nameof(Envelope), $"Les parts font {Amounts.Said(parts.Sum())} : elles doivent faire l’enveloppe.");
    }

    public void ApplyTo(Call call, string zone)
    {
        var until = DepositOn!.Value.ToDateTime(TimeOnly.ParseExact(DepositAt!, "HH:mm", CultureInfo.InvariantCulture));
        (call.Title, call.AnswersFrom, call.SpreadToDiscuss, call.MonthsToKeepUnsuccessful) = (Title!.Trim(), AnswersFrom!.Value, SpreadToDiscuss, MonthsToKeepUnsuccessful);
        call.DepositUntil = TimeZoneInfo.ConvertTimeToUtc(until, TimeZoneInfo.FindSystemTimeZoneById(zone));
        (call.ProjectProcedure, call.StructureProcedure, call.EnvelopeCents) = (ProjectProcedure, StructureProcedure, Amounts.Read(Envelope)!.Value);
        (call.Holders, call.Publics) = (HoldersRead, Lines(Publics));
        call.Eligibility = [.. Lines(Eligibility).Select((label, rank) => call.Eligibility.Find(known => known.Label == label) ?? new(NewCode(call, rank), label))];
        foreach (var (lot, part) in call.Lots.Zip(PartsInCents(call.EnvelopeCents, call.Lots.Count)!)) lot.PartCents = part;
    }

    // Checks already made keep their line: a code that was used is not given again.
    private static string NewCode(Call call, int rank) => call.Eligibility.Exists(known => known.Code == $"e{rank + 1}") ? $"e{rank + 1}-{call.Eligibility.Count + 1}" : $"e{rank + 1}";

    private long[]? PartsInCents(long envelope, int lots)
    {
        if (Parts.TrueForAll(string.IsNullOrWhiteSpace)) return [.. Enumerable.Range(0, lots).Select(rank => envelope / lots + (rank < envelope % lots ? 1 : 0))];

        var parts = Parts.Select(Amounts.Read).ToList();
        return parts.Count == lots && parts.TrueForAll(part => part is not null) ? [.. parts.Select(part => part!.Value)] : null;
    }

    private List<HolderKind> HoldersRead => [.. Enum.GetValues<HolderKind>().Where(kind => Holders.Contains(kind.ToString()))];

    private static List<string> Lines(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
