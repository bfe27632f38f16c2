namespace Jalons.Statistics.Regression;

/// <summary>
/// A coefficient on the logit scale with its standard error, Wald z and p; <see cref="OddsRatio"/> = exp(estimate) with Wald limits. All null
/// when the data do not determine it (a combination of others). <see cref="Level"/> is null for the intercept and for quantities.
/// </summary>
public sealed record Coefficient(
    string Term, string? Level, double? Estimate, double? StdError, double? Z, double? P, double? OddsRatio, double? Lower, double? Upper);

/// <summary>How the coefficients were estimated.</summary>
public enum LogisticMethod { MaximumLikelihood, Firth }

/// <summary>When the penalised likelihood of Firth replaces the plain one.</summary>
public enum FirthUse { WhenSeparated, Never, Always }

/// <summary>What a reader must know before quoting a model.</summary>
public enum LogisticWarning { FewEvents, IllConditioned, Collinear, Separated, NotConverged, Undetermined }

/// <summary>Settings of a fit and of its guards (method M08).</summary>
public sealed record LogisticOptions(
    FirthUse Firth = FirthUse.WhenSeparated,
    double Level = 0.95,
    double Tolerance = 1e-8,
    int MaxIterations = 25,
    double EventsPerParameter = 10,
    double MaxConditionNumber = 1e8,
    double MaxVif = 5,
    double SeparationLimit = 10);

/// <summary>
/// Generalised variance inflation of a term (J. Fox and G. Monette, JASA 87, 1992; R: car::vif): <see cref="Gvif"/> for its
/// <see cref="Df"/> coefficients together; Gvif^(1/Df) compares with a plain VIF.
/// </summary>
public sealed record TermInflation(string Term, int Df, double Gvif);
