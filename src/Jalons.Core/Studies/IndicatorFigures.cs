using Jalons.Core.Indicators.Figures;
using Jalons.Documents;
using Jalons.Documents.Charts;
using Jalons.Documents.Typography;
using Jalons.Statistics.Univariate;
using Drawn = Jalons.Documents.Figure;
using Measured = Jalons.Core.Indicators.Figures.Figure;

namespace Jalons.Core.Studies;

/// <summary>Turns a measured indicator into what a volume prints: bars of its answers, territories side by side, with Lecture, Champ and Source.</summary>
public static class IndicatorFigures
{
    private const long WhiskersUnder = 100;

    extension(StudyData data)
    {
        /// <summary>One bar per answer, the longest first, for the whole département or one territory. <paramref name="answers"/> keeps some answers only.</summary>
        public Drawn Bars(string code, string title, string subtitle, Func<ModalityFigure, bool>? answers = null, bool inOrder = false, Programmes.Territory? territory = null)
        {
            var measured = territory is null ? data.Whole(code) : data.In(territory, code);
            var shown = measured.Modalities.Where(answers ?? (_ => true)).ToList();
            var bars = shown.Select(answer => data.Bar(code, answer, measured, territory)).ToList();
            var chart = new BarChart(Measure.Percent("Part des personnes"), bars);
            return new(title, inOrder ? chart : chart.Sorted())
            {
                Key = territory is null ? code : $"{code}-{territory.Code}",
                Subtitle = measured.Indicator.IsMultiple ? $"{subtitle} Plusieurs réponses possibles : le total dépasse 100 %." : subtitle,
                Reading = data.Reading(code, territory, [.. shown.Where(answer => !data.Disclosure.IsHidden(code, territory, answer.Code))], measured),
                Scope = data.ScopeOf(code, territory),
                Note = data.HidesBase(code, territory) ? null : string.Join(' ', new[] { measured.Status is FigureStatus.Fragile ? measured.Reason : null, BoundsOf(data, measured) }.OfType<string>()) is { Length: > 0 } note ? note : null,
                Source = data.Source,
                AltText = $"Barres horizontales : {subtitle}",
            };
        }

        /// <summary>One indicator in each territory and in the département: a point and its 95 % interval.</summary>
        public Drawn Territories(string code, string title, string subtitle)
        {
            var whole = data.Whole(code);
            var estimates = data.Programme.Territories.Select(territory => data.Estimate(code, territory, territory.Name, new Fill(territory.Colour.TrimStart('#'))))
                .Append(data.Estimate(code, null, "Département", Fill.Ink)).ToList();
            return new(title, new IntervalChart(Measure.Percent("Part des personnes"), estimates))
            {
                Key = $"{code}-territoires",
                Subtitle = subtitle,
                Reading = $"Dans le département, {data.Sentence(code).Uncapitalised}",
                Scope = data.ScopeOf(code),
                Note = $"Le trait donne l’intervalle de confiance à 95 % (Wilson). Les territoires comptent des parcours, le département des personnes distinctes. {data.BoundsOf(code)}".Trim(),
                Source = data.Source,
                AltText = $"Un point et son intervalle par territoire : {subtitle}",
            };
        }

        /// <summary>Between what the share lies, where many answers are unknown.</summary>
        public string? BoundsOf(string code) => data.HidesBase(code) ? null : BoundsOf(data, data.Whole(code));

        /// <summary>Whether two territories at least have a share to show.</summary>
        public bool ComparesTerritories(string code) => data.Programme.Territories.Count(territory => data.Share(code, territory) is Cell.Percent) > 1;

        /// <summary>« Personnes reçues…, au 31 décembre 2022, n = 1 043 ; 57 réponses inconnues, non comptées. »</summary>
        public string ScopeOf(string code, Programmes.Territory? territory = null)
        {
            var measured = territory is null ? data.Whole(code) : data.In(territory, code);
            var (known, unknown, whom) = (measured.Denominator ?? measured.Numerator ?? 0, measured.Missing ?? 0, measured.Indicator.Scope);
            return $"{whom.Capitalised}, situation au {French.Date(measured.At)}, {(data.HidesBase(code, territory) ? Together(data, known + unknown) : data.Disclosure.IsSmall(known) ? TooFew : Apart(known, unknown))}.";
        }

        private string Reading(string code, Programmes.Territory? territory, IReadOnlyList<ModalityFigure> answers, Measured measured) => answers.MaxBy(answer => answer.Count) switch
        {
            { Percent: { } percent } first when data.HidesBase(code, territory) => $"« {first.Label} » concerne {French.Percent(percent)} des personnes.",
            { Percent: { } percent } first => $"« {first.Label} » concerne {French.Count(first.Count)} personnes sur {French.Count(StudyData.BaseOf(measured, first.Code))}, soit {French.Percent(percent, Rounding.DecimalsFor(StudyData.BaseOf(measured, first.Code)))}.",
            _ when measured is { Status: FigureStatus.Hidden, Reason: { } reason } && !data.Disclosure.IsSmall(measured.Denominator ?? 0) => reason,
            _ => "Les effectifs sont trop faibles pour une part.",
        };

        private Bar Bar(string code, ModalityFigure answer, Measured measured, Programmes.Territory? territory)
        {
            var (among, value) = (StudyData.BaseOf(measured, answer.Code), data.Share(code, territory, answer.Code));
            return new(answer.Label, value)
            {
                Interval = value is Cell.Percent && among < WhiskersUnder && Proportions.Wilson(answer.Count, among) is { } wilson ? new(100 * wilson.Lower, 100 * wilson.Upper) : null,
            };
        }

        private Estimate Estimate(string code, Programmes.Territory? territory, string label, Fill fill)
        {
            var (measured, value) = (territory is null ? data.Whole(code) : data.In(territory, code), data.Share(code, territory));
            var interval = value is Cell.Percent && Proportions.Wilson(measured.Numerator ?? 0, measured.Denominator ?? 0) is { } wilson ? new Documents.Charts.Interval(100 * wilson.Lower, 100 * wilson.Upper) : null;
            return new(label, value, interval) { Fill = fill };
        }
    }

    private const string TooFew = "effectif trop faible pour être publié";

    // Their number would be the difference: those who did not answer are counted with the others.
    private static string Together(StudyData data, long all) => data.Disclosure.IsSmall(all) ? TooFew : $"n = {French.Count(all)}, réponses inconnues comprises";

    private static string Apart(long known, long unknown)
        => $"n = {French.Count(known)}{(unknown > 0 ? $" ; {French.Count(unknown)} {(unknown == 1 ? "réponse inconnue, non comptée" : "réponses inconnues, non comptées")} dans les parts" : "")}";

    private static string? BoundsOf(StudyData data, Measured measured)
        => measured.Bounds is { } bounds && bounds.High > bounds.Low && IsMostlyUnknown(data, measured) ? $"Selon les réponses inconnues, la part est comprise {bounds.Words}." : null;

    private static bool IsMostlyUnknown(StudyData data, Measured measured) => measured.Missing > data.Programme.Thresholds.FragileMissing * (measured.Missing + measured.Denominator);
}
