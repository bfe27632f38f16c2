using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Exchange.Mails;

/// <summary>A mail to send (courriel sortant), written with the facts that it tells of: neither goes without the other.</summary>
public sealed class OutgoingMail
{
    /// <summary>Kind of the job that sends mails.</summary>
    public const string Work = "mail";

    /// <summary>Stands for the address of the installation, filled in when the mail leaves.</summary>
    public const string Site = "{site}";

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public required string To { get; set; }
    public required string Subject { get; set; }

    /// <summary>Plain text. Erased once sent, for it may hold a link that opens a door; kept where a mailbox page takes the place of a server.</summary>
    public required string Body { get; set; }
    public DateTime WrittenAt { get; set; }
    public DateTime? SentAt { get; set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? LastError { get; set; }
}

internal sealed class OutgoingMailMapping : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.HasIndex(m => m.PublicId).IsUnique();
        mail.HasIndex(m => new { m.ProgrammeId, m.WrittenAt });
    }
}

public static class Mailing
{
    extension(AppDb db)
    {
        /// <summary>Adds the mail and the job that will send it; both are written when the caller saves, or neither.</summary>
        public void Post(OutgoingMail mail, string who)
        {
            db.OutgoingMails.Add(mail);
            db.Jobs.Add(new Job { ProgrammeId = mail.ProgrammeId, Kind = OutgoingMail.Work, Input = mail.PublicId.ToString(), Who = who, CreatedAt = mail.WrittenAt });
        }
    }
}
