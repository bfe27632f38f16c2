using System.Diagnostics.CodeAnalysis;

namespace Jalons.Core.Persistence.Backups;

/// <summary>A backup that cannot be made or put back. The message is French.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A refusal is what it is called everywhere in the trade of the house.")]
[SuppressMessage("Design", "CA1032", Justification = "A refusal always has a message.")]
public sealed class BackupRefusal(string message, Exception? cause = null) : Exception(message, cause);
