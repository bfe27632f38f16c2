using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Jalons.Core.People;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Ignore(p => p.RootId);
        person.Property(p => p.Version).IsConcurrencyToken();
        person.HasIndex(p => p.PublicId).IsUnique();
        person.HasIndex(p => new { p.ProgrammeId, p.BirthDate });
        person.HasIndex(p => new { p.ProgrammeId, p.MobileDigits });
        person.HasIndex(p => new { p.ProgrammeId, p.Email });
        person.HasIndex(p => new { p.ProgrammeId, p.SearchText });
        person.HasIndex(p => new { p.ProgrammeId, p.SameAsId }).HasFilter("\"SameAsId\" IS NOT NULL");
    }
}

internal sealed class ReferralContactMapping : IEntityTypeConfiguration<ReferralContact>
{
    public void Configure(EntityTypeBuilder<ReferralContact> contact)
    {
        contact.HasKey(c => c.JourneyId);
        contact.Property(c => c.JourneyId).ValueGeneratedNever();
        contact.HasIndex(c => new { c.ProgrammeId, c.Email });
        contact.HasIndex(c => new { c.ProgrammeId, c.FollowerEmail });
    }
}

internal sealed class ContactSheetMapping : IEntityTypeConfiguration<ContactSheet>
{
    public void Configure(EntityTypeBuilder<ContactSheet> sheet)
    {
        sheet.HasKey(s => s.JourneyId);
        sheet.Property(s => s.JourneyId).ValueGeneratedNever();
    }
}

internal sealed class DuplicateMapping : IEntityTypeConfiguration<Duplicate>
{
    public void Configure(EntityTypeBuilder<Duplicate> duplicate)
    {
        duplicate.HasIndex(d => new { d.FirstId, d.SecondId }).IsUnique();
        duplicate.HasIndex(d => new { d.ProgrammeId, d.Decision });
    }
}
