namespace Jalons.Statistics.Data;

/// <summary>Data or a request that a method cannot use; the message, in French, names what and why and is shown as it stands.</summary>
public sealed class StudyDataException : Exception
{
    public StudyDataException() { }

    public StudyDataException(string message) : base(message) { }

    public StudyDataException(string message, Exception inner) : base(message, inner) { }

    /// <summary>What was asked is at fault, not the data.</summary>
    public bool IsAboutRequest { get; init; }
}
