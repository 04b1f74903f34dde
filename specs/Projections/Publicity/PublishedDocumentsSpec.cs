using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Projections.Publicity;
using static Regulatory.Projections.Specs.Publicity.Examples;

namespace Regulatory.Projections.Specs.Publicity;

public sealed class PublishedDocumentsSpec
{
    private readonly Folded<PublishedDocuments> register = new();

    [Fact]
    public void what_is_decided_is_not_shown_before_it_is_published() => register.When(Key, Decided).Row(Key).ShouldBeNull();

    [Fact]
    public void what_is_published_is_shown_as_the_document_says()
    {
        var row = register.Given(Key, Decided).When(Key, Published).Row(Key)!;
        row.DocumentNumber.ShouldBe("粤穗交罚〔2026〕00123号");
        row.PartyName.ShouldBe("穗安客运有限公司");
        row.CreditCode.ShouldBe(Code);
        row.LegalRepresentative.ShouldBe("李四");
        row.MaskedId.ShouldBeNull();
        row.Facts.ShouldBe("客车未按照批准的线路行驶");
        row.Fine.ShouldBe(Money.OfYuan(3_000));
        row.Until.ShouldBe(new(2027, 4, 8));
        row.Position.ShouldBe(2);
    }

    [Fact]
    public void a_person_is_shown_masked()
    {
        var row = register.When(Key, Published with { Document = Penalty with { Party = Driver } }).Row(Key)!;
        row.PartyName.ShouldBe("张*");
        row.MaskedId.ShouldBe("4401**********0013");
        Stored.Codec.Encode(row).ShouldNotContain("三丰");
        Stored.Codec.Encode(row).ShouldNotContain("440106198001010013");
    }

    [Fact]
    public void what_a_document_says_of_a_person_names_them_by_the_family_name_too()
    {
        var penalty = Penalty.Penalty! with { Facts = new(null, new(Person, "张三丰驾驶客车未按照批准的线路行驶")), Content = new(null, new(Person, "对张三丰罚款三千元")) };
        var row = register.When(Key, Published with { Document = Penalty with { Party = Driver, Penalty = penalty } }).Row(Key)!;
        (row.Facts, row.Content).ShouldBe(("张*驾驶客车未按照批准的线路行驶", "对张*罚款三千元"));
    }

    [Fact]
    public void nobody_who_was_erased_is_shown() =>
        PublishedDocuments.Evolve(null, Published with { Document = Penalty with { Party = Forgotten } }, At(1)).ShouldBeNull();

    [Fact]
    public void nobody_who_was_erased_is_shown_by_a_correction() =>
        PublishedDocuments.Evolve(
                PublishedDocuments.Evolve(null, Published with { Document = Penalty with { Party = Driver } }, At(1)),
                new PublicationCorrected(Penalty with { Party = Forgotten }, General, "笔误", new(2026, 4, 13)), At(2))
            .ShouldBeNull();

    [Fact]
    public void what_is_withdrawn_is_gone() => register.Given(Key, Decided, Published, Overturned).When(Key, Withdrawn).Row(Key).ShouldBeNull();

    [Fact]
    public void what_must_be_withdrawn_is_shown_until_it_is() => register.Given(Key, Published).When(Key, Overturned).Row(Key)!.Position.ShouldBe(1);

    [Fact]
    public void what_is_repaired_is_gone() => register.Given(Key, Published).When(Key, Repaired).Row(Key).ShouldBeNull();

    [Fact]
    public void a_correction_changes_what_is_shown_and_its_place_in_the_feed()
    {
        var row = register.Given(Key, Published).When(Key, new PublicationCorrected(
            Penalty with { Party = Company with { Name = "穗安客运有限责任公司" } }, General, "笔误", new(2026, 4, 13))).Row(Key)!;
        row.PartyName.ShouldBe("穗安客运有限责任公司");
        row.PublishedOn.ShouldBe(new(2026, 4, 10));
        row.Position.ShouldBe(2);
    }

    [Fact]
    public void a_correction_of_what_is_not_shown_shows_nothing() =>
        register.Given(Key, Decided).When(Key, new PublicationCorrected(Penalty, General, "笔误", new(2026, 4, 13))).Row(Key).ShouldBeNull();

    [Fact]
    public void a_correction_that_makes_it_minor_takes_it_away() =>
        register.Given(Key, Published).When(Key, new PublicationCorrected(Penalty, Minor, "笔误", new(2026, 4, 13))).Row(Key).ShouldBeNull();

    [Fact]
    public void a_reconsideration_shortens_or_takes_away()
    {
        register.Given(Key, Published).When(Key, new PublicityReconsidered(General with { Until = new(2026, 12, 8) }, "r", new(2026, 5, 6)))
            .Row(Key)!.Until.ShouldBe(new(2026, 12, 8));
        register.When(Key, new PublicityReconsidered(General, "r", new(2026, 5, 7))).Row(Key)!.Until.ShouldBe(new(2026, 12, 8));
        register.When(Key, new PublicityReconsidered(Minor, "r", new(2026, 5, 8))).Row(Key).ShouldBeNull();
    }

    [Fact]
    public void a_licence_that_lost_its_force_stays_public_as_invalid()
    {
        var shown = new PublicationPublished(Licence, null, true, null, Late: false, new(2026, 4, 10));
        register.Given(Key, shown).When(Key, new LicenceStateRecorded(false, "穗交罚〔2026〕9号", new(2026, 5, 6))).Row(Key)!.Valid.ShouldBeFalse();
    }

    [Fact]
    public void a_licence_that_had_lost_it_before_is_shown_as_invalid() =>
        register.When(Key, new PublicationPublished(Licence, null, false, null, Late: false, new(2026, 4, 10))).Row(Key)!.Valid.ShouldBeFalse();

    [Fact]
    public void a_report_changes_nothing_that_is_shown() => register.Given(Key, Published).When(Key, Reported).Row(Key)!.Position.ShouldBe(1);

    private static FactContext At(long position) => new(
        position, Key, position, NodaTime.Instant.FromUtc(2026, 4, 10, 2, 0), Guid.Empty, "publicity.publication.published.v1", Stored.Envelope);
}
