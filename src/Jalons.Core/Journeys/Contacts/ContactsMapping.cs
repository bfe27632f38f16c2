using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.Journeys.Contacts;

internal sealed class AnswerLinkMapping : IEntityTypeConfiguration<AnswerLink>
{
    public void Configure(EntityTypeBuilder<AnswerLink> link)
    {
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasOne<Journey>().WithMany().HasForeignKey(l => l.JourneyId);
    }
}
