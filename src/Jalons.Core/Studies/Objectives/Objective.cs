using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Typography;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Core.Studies.Objectives;

/// <summary>One of the five targets of the call: the code of its indicator, and its name.</summary>
public sealed record Objective(string Code, string Label)
{
    public static readonly IReadOnlyList<Objective> Five =
    [
        new("R01", "Diagnostics"), new("R02", "Ordinateurs remis"), new("R03", "Connexions remises"), new("R04", "Orientations vers une formation"), new("R05", "Certifications passées"),
    ];
}

/// <summary>How far the objectives are reached, in a territory or in the département.</summary>
internal static class Attainment
{
    private static readonly string[] InWords = ["aucun", "un", "deux", "trois", "quatre", "cinq"];

    extension(StudyData data)
    {
        /// <summary>The sentence of each objective, for the département.</summary>
        public BulletList ObjectiveSentences() => BulletList.Of(Objective.Five.Select(objective => data.Sentence(objective.Code)));

        public Measured Of(Objective objective, Territory? territory = null) => territory is null ? data.Whole(objective.Code) : data.In(territory, objective.Code);

        /// <summary>« Environ » is reached within the programme's tolerance; « au moins » is not.</summary>
        public bool IsReached(Objective objective, Territory? territory = null) => data.Of(objective, territory) is { Numerator: { } done, TargetFrom: { } from } && done >= from;

        public int Reached(Territory? territory = null) => Objective.Five.Count(objective => data.IsReached(objective, territory));

        /// <summary>« Trois objectifs sur cinq sont atteints »</summary>
        public string ReachedInWords(Territory? territory = null) => data.Reached(territory) switch
        {
            var few and < 2 => $"{Capital(InWords[few])} objectif sur cinq {(few == 0 ? "n’est" : "est")} atteint",
            var many => $"{Capital(InWords[many])} objectifs sur cinq sont atteints",
        };

        /// <summary>« soit 94 % » of the target; nothing when the count is hidden.</summary>
        public string? ShareOfTarget(Objective objective, Territory? territory = null) => data.Of(objective, territory) is { Target: > 0 and var target } measured && !data.Disclosure.IsHidden(objective.Code, territory)
            ? $"soit {French.Percent(100.0 * (measured.Numerator ?? 0) / target)}" : null;

        /// <summary>« 88 (100) »: done and, between brackets, aimed at.</summary>
        public Cell WithTarget(Objective objective, Territory? territory = null)
            => data.Count(objective.Code, territory) is var count && data.Of(objective, territory).Target is { } target ? $"{count.Print} ({French.Count(target)})" : count;

        /// <summary>The objective that is furthest from its target.</summary>
        public Objective Furthest(Territory? territory = null)
            => Objective.Five.Where(objective => data.Of(objective, territory).Target is > 0).MinBy(objective => (data.Of(objective, territory).Numerator ?? 0) / (double)data.Of(objective, territory).Target!.Value) ?? Objective.Five[0];
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
