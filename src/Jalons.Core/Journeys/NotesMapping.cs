using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Journeys;

internal sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note) => note.HasOne<Journey>().WithMany().HasForeignKey(n => n.JourneyId);
}

internal sealed class TransferMapping : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> transfer) => transfer.HasOne<Journey>().WithMany().HasForeignKey(t => t.JourneyId);
}
