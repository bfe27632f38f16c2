namespace Jalons.Statistics.Regression;

/// <summary>An explanatory variable: categorical (one coefficient per level but the reference) or a quantity.</summary>
public abstract record ModelTerm(string Name);

/// <summary>A categorical variable; the reference is its first level unless named.</summary>
public sealed record CategoricalTerm(string Name, string? Reference = null) : ModelTerm(Name);

/// <summary>A quantity, in its own unit.</summary>
public sealed record NumericTerm(string Name) : ModelTerm(Name);

/// <summary>What a coefficient is of: the intercept, a level of a categorical term, or a quantity (no level).</summary>
public sealed record CoefficientName(string Term, string? Level)
{
    public const string Intercept = "(Intercept)";
}
