using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;

namespace Jalons.Web.Features.Calls.Agreements.Amendments;

/// <summary>An amendment as it is typed: every value of every signed agreement is there, only those that change become lines.</summary>
public sealed class AmendmentForm
{
    [Display(Name = "Pourquoi cet avenant"), Required(ErrorMessage = "Dites pourquoi : les parties le liront."), StringLength(Amendment.ReasonMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Reason { get; set; }
    [Display(Name = "Prend effet le"), Required(ErrorMessage = "Écrivez le jour où il prend effet.")] public DateOnly? InForceFrom { get; set; }

    /// <summary>By territory and measure (« T8 R01 »), as the value becomes.</summary>
    public Dictionary<string, string?> After { get; set; } = [];

    public static AmendmentForm Of(Amendment? known, IReadOnlyList<AgreementFile> signed, DateOnly from) => new()
    {
        Reason = known?.Reason,
        InForceFrom = known?.InForceFrom,
        After = signed.SelectMany(file => MeasuresOf(file).Select(measure => (Key: KeyOf(file, measure), measure,
            Value: known?.Lines.Find(line => line.AgreementId == file.Agreement.Id && line.Measure == measure)?.After ?? AmendmentRules.Before(file, measure, known?.InForceFrom ?? from))))
            .ToDictionary(value => value.Key, value => (string?)Typed(value.measure, value.Value)),
    };

    public static IEnumerable<string> MeasuresOf(AgreementFile file) => file.Agreement.Targets.Select(target => target.Indicator).Append(AmendmentLine.Money);

    public static string KeyOf(AgreementFile file, string measure) => $"{file.Territory.Code} {measure}";

    public static string Typed(string measure, long value) => measure == AmendmentLine.Money ? Amounts.Typed(value) : value.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<(string Field, string Message)> Faults(IReadOnlyList<AgreementFile> signed)
        => from file in signed
           from measure in MeasuresOf(file)
           where Read(file, measure) is null
           select ($"{nameof(After)}[{KeyOf(file, measure)}]", measure == AmendmentLine.Money ? "Écrivez un montant en euros." : "Écrivez un nombre entier.");

    public IEnumerable<AmendmentLine> Lines(IReadOnlyList<AgreementFile> signed)
        => from file in signed
           from measure in MeasuresOf(file)
           let before = AmendmentRules.Before(file, measure, InForceFrom!.Value)
           let after = Read(file, measure)!.Value
           where before != after
           select new AmendmentLine { AgreementId = file.Agreement.Id, Measure = measure, Before = before, After = after };

    private long? Read(AgreementFile file, string measure)
    {
        var typed = After.GetValueOrDefault(KeyOf(file, measure));
        if (measure == AmendmentLine.Money) return Amounts.Read(typed);
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
