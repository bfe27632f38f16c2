using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Reading;

/// <summary>What a cell says for one field: a value, nothing, or a problem (with or without a value that remains).</summary>
public readonly record struct CellReading(FieldValue Value, ReadingProblem? Problem)
{
    public static readonly CellReading Nothing;

    public static CellReading Of(DateOnly day) => new(FieldValue.Of(day), null);
    public static CellReading Of(string text) => new(FieldValue.Of(text), null);
    public static CellReading Of(long mask) => new(FieldValue.Of(mask), null);
    public static CellReading No(string code, string message) => new(FieldValue.Empty, new(code, message));
}

/// <summary>Why a cell has no single reading; codes are stable (see <see cref="ProblemCode"/>), the message is French.</summary>
public sealed record ReadingProblem(string Code, string Message);

/// <summary>Stable names of what is found in files.</summary>
public static class ProblemCode
{
    public const string Unreadable = "unreadable";
    public const string UnreadableToken = "unreadable-token";
    public const string Contradiction = "contradiction";
    public const string AgeInsteadOfDate = "age-instead-of-date";
    public const string ImpossibleDiagnosisDate = "impossible-diagnosis-date";
    public const string FutureDiagnosisDate = "future-diagnosis-date";
    public const string NoIdentity = "no-identity";
    public const string OrphanLocalId = "orphan-local-id";
    public const string TestRow = "test-row";
    public const string FormulaError = "formula-error";
    public const string ContactInText = "contact-in-text";
    public const string TypedOnPage = "typed-on-page";
    public const string IdentityConflict = "identity-conflict";
    public const string HiddenSheet = "hidden-sheet";
    public const string UnknownColumn = "unknown-column";
    public const string WithoutOrientation = "without-orientation";
}
