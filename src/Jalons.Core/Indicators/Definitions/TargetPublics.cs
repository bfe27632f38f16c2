using System.Linq.Expressions;
using Jalons.Core.Journeys;

namespace Jalons.Core.Indicators.Definitions;

/// <summary>P14: the publics that the call names. One person may belong to several; each share is published, then one exclusive class, the first that fits.</summary>
internal static class TargetPublics
{
    private static readonly (string Code, string Label, Expression<Func<Journey, bool>> Rows)[] Publics =
    [
        ("ase", "Jeunes suivis par l’ASE", Answers.StructureType.IsOneOf("ase")),
        ("siae", "Salarié.e.s en insertion (SIAE)", Answers.LabourStatus.IsOneOf("siae_employee").Or(Answers.StructureType.IsOneOf("siae"))),
        ("rsa", "Allocataires du RSA", Answers.Rsa.IsOneOf("yes")),
        ("long_term", "Au chômage depuis plus d’un an", Answers.LabourStatus.IsOneOf("unemployed_over_1")),
        ("mission_locale", "Suivi.e.s par une mission locale", Answers.MissionLocale.IsOneOf("yes", "youth_guarantee")),
    ];

    // The four questions that decide; someone without any answer to them is not « hors public », just not known.
    private static readonly Expression<Func<Journey, bool>> Known =
        Answers.StructureType.Known().Or(Answers.LabourStatus.Known()).Or(Answers.Rsa.Known()).Or(Answers.MissionLocale.Known());

    private static readonly Expression<Func<Journey, bool>> Any = Publics.Select(known => known.Rows).Aggregate((all, next) => all.Or(next));

    public static Indicator Indicator { get; } =
        Shares.Of("P14", "Publics visés par l’appel à projets", Shares.Entered, Known, Any, "personnes dont la situation est connue",
            new("relèvent d’un public visé", "relèvent d’un public visé")) with
        {
            IsMultiple = true,
            Modalities =
            [
                .. Publics.Select(known => new Modality(known.Code, known.Label, asOf => Shares.Entered(asOf).And(known.Rows))),
                new("none", "Hors public visé", asOf => Shares.Entered(asOf).And(Known).And(Any.Not())),
                .. Enumerable.Range(0, Publics.Length).Select(rank =>
                    new Modality($"first_{Publics[rank].Code}", $"{Publics[rank].Label} (classe unique)", asOf => Shares.Entered(asOf).And(First(rank)))),
            ],
        };

    private static Expression<Func<Journey, bool>> First(int rank)
        => Publics.Take(rank).Aggregate(Publics[rank].Rows, (rows, before) => rows.And(before.Rows.Not()));
}
