using NodaTime;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Integration.Documents.Verification;
using DivisionCode = Regulatory.Domain.Kernel.DivisionCode;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Specs.Integration.Documents.Verification;

public sealed class VerifiedLicenceSpec
{
    private static readonly ItemNumber Item = ItemNumber.Parse("GD-RT-05");

    private static readonly LicenceCatalogue Catalogue =
        LicenceCatalogue.Empty.With(new ItemListed(Item, Papers.Item, "清单", new(2026, 1, 1)));

    private static readonly LicenceIssued Issued = new(
        Papers.Number, new ApplicationId(new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), Item, LicenceKind.DangerousGoodsOperation,
        Papers.Organisation, DivisionCode.Parse("440100"), Papers.Authority, Papers.Scope, Papers.Grant.Term, null,
        new(new string('a', 64), 80123), null, null, Papers.IssuedOn);

    private static readonly LicenceSuspended Suspended =
        new(SuspensionKind.SuspensionForRectification, "粤交执停〔2026〕第8号", From: new(2026, 5, 1), Until: null, On: new(2026, 4, 28));

    [Fact]
    public void an_issued_licence_is_active_and_shows_what_its_certificate_states() => Of(Issued).ShouldBe(new(
        Standing.Active, "道路运输经营许可证", "Road Transport Operation Licence", "广州珠江危险货物运输有限公司", Papers.Item.Zh, Papers.Item.En,
        Papers.Scope, Papers.Grant.Term, Papers.Authority, Papers.IssuedOn, Issued.Certificate));

    [Fact]
    public void a_suspension_is_shown_with_its_decision_and_first_day()
    {
        var licence = Of(Issued, Suspended);

        licence.Standing.ShouldBe(Standing.SuspendedByOrder);
        (licence.Basis, licence.Since).ShouldBe(("粤交执停〔2026〕第8号", new LocalDate(2026, 5, 1)));
    }

    [Fact]
    public void a_lifted_suspension_leaves_no_trace_on_the_page() =>
        Of(Issued, Suspended, new LicenceResumed("粤交执恢〔2026〕第1号", Suspended.DecisionNumber, On: new(2026, 5, 20))).ShouldBe(Of(Issued));

    [Fact]
    public void an_expired_licence_is_so_since_the_day_after_its_last()
    {
        var licence = Of(Issued, new LicenceExpired(new(2030, 3, 5), On: new(2030, 3, 6)));

        (licence.Standing, licence.Basis, licence.Since).ShouldBe((Standing.Expired, null, new LocalDate(2030, 3, 6)));
    }

    [Fact]
    public void a_revoked_licence_names_the_penalty_decision()
    {
        var licence = Of(Issued, new LicenceRevoked("CASE-1", "粤交罚〔2026〕第9号", new(2026, 5, 1), false, "…", On: new(2026, 6, 1)));

        (licence.Standing, licence.Basis, licence.Since).ShouldBe((Standing.RevokedByPenalty, "粤交罚〔2026〕第9号", new LocalDate(2026, 6, 1)));
    }

    [Fact]
    public void a_person_is_shown_by_family_name_only() => Of(Issued with { Holder = Papers.Person }).Holder.ShouldBe("欧***");

    [Fact]
    public void an_item_that_the_catalogue_does_not_know_is_shown_by_its_number() =>
        VerifiedLicence.Of([Issued], LicenceCatalogue.Empty).ItemZh.ShouldBe("GD-RT-05");

    [Fact]
    public void a_licence_without_a_birth_has_no_page() =>
        Should.Throw<InvalidOperationException>(() => VerifiedLicence.Of([Suspended], Catalogue));

    private static VerifiedLicence Of(params LicenceFact[] life) => VerifiedLicence.Of(life, Catalogue);
}
