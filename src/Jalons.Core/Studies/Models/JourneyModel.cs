using Jalons.Statistics.Regression;

namespace Jalons.Core.Studies.Models;

/// <summary>Who goes through (evaluation, M08): a logistic model of one outcome among those it was proposed to, or why there is none.</summary>
/// <param name="Code">« ordinateur », « certification », « formation ».</param>
/// <param name="Title">What is modelled, as a title.</param>
/// <param name="Outcome">« ont reçu leur ordinateur ».</param>
/// <param name="Scope">Whom the model speaks of.</param>
/// <param name="N">Complete rows.</param>
/// <param name="Events">Rows with the outcome.</param>
public sealed record JourneyModel(string Code, string Title, string Outcome, string Scope, long N, long Events)
{
    /// <summary>Rows with an unknown answer, left out.</summary>
    public long Dropped { get; init; }

    /// <summary>Null when the model is refused.</summary>
    public LogisticFit? Fit { get; init; }

    public IReadOnlyList<ModelVariable> Variables { get; init; } = [];

    /// <summary>Why there is no model, in French.</summary>
    public string? Refusal { get; init; }

    public IEnumerable<ModelLevel> Levels => Variables.SelectMany(variable => variable.Levels);
}

/// <param name="Reference">The most frequent level, which others are compared with.</param>
public sealed record ModelVariable(string Name, string Reference, IReadOnlyList<ModelLevel> Levels);

/// <summary>One level beside the reference of its variable.</summary>
/// <param name="Effect">Average marginal effect, in points.</param>
/// <param name="P">Of the coefficient, adjusted for the number of coefficients (Holm).</param>
/// <param name="OddsRatio">With its limits; for the annex.</param>
public sealed record ModelLevel(string Variable, string Level, double Effect, double Low, double High, double P, Jalons.Statistics.Univariate.Interval OddsRatio)
{
    public bool IsSignificant => P < 0.05;
}
