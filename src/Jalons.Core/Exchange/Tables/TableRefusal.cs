using System.Diagnostics.CodeAnalysis;

namespace Jalons.Core.Exchange.Tables;

/// <summary>Why a whole file is refused: stable names, for scripts and tests.</summary>
public enum RefusalReason { Empty, NotATable, OldExcel, BinaryExcel, Protected, Truncated, Damaged, TooWide, TooLong, Bomb, Hostile, UnclosedQuote, Unrecognised, Unreachable }

/// <summary>A whole file cannot be read: nothing of it is written. The message is French, for the person who sent the file.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A refusal is what it is called everywhere in the trade of the house.")]
[SuppressMessage("Design", "CA1032", Justification = "A refusal always has a reason and a message.")]
public sealed class TableRefusal(RefusalReason reason, string message, Exception? cause = null) : Exception(message, cause)
{
    public RefusalReason Reason { get; } = reason;
}
