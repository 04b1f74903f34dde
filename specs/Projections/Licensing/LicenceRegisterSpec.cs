using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Projections.Licensing;
using static Regulatory.Projections.Specs.Licensing.Examples;

namespace Regulatory.Projections.Specs.Licensing;

public sealed class LicenceRegisterSpec
{
    [Fact]
    public void an_issued_licence_is_active_with_all_that_the_certificate_says()
    {
        var row = new Folded<LicenceRegister>().When(LicenceKey, Issued()).Row(LicenceKey).ShouldNotBeNull();
        row.ShouldSatisfyAllConditions(
            () => row.Number.ShouldBe("440100000001"), () => row.Standing.ShouldBe(Standing.Active),
            () => row.Holder.ShouldBe("广州安运危险品运输有限公司"), () => row.HolderCode.ShouldBe(Code),
            () => row.Until.ShouldBe(new(2030, 3, 4)), () => row.RenewBy.ShouldBe(new(2030, 2, 2)), () => row.NextReview.ShouldBe(new(2027, 3, 5)),
            () => row.HazardClasses.ShouldBe(["3"]), () => row.Version.ShouldBe(1), () => row.ChangedOn.ShouldBe(new(2026, 3, 6)));
    }

    [Fact]
    public void a_natural_persons_name_is_public_by_its_family_name_only()
    {
        var row = new Folded<LicenceRegister>().When(LicenceKey, Issued(Driver)).Row(LicenceKey).ShouldNotBeNull();
        row.Holder.ShouldBe("张*");
        row.PersonName.ShouldBe("张三丰");
    }

    [Fact]
    public void an_erased_name_is_gone_from_the_register()
    {
        var erased = Driver with { PersonName = new(Person, null) };
        PublicName.Of(erased).ShouldBe(PublicName.Erased);
    }

    [Fact]
    public void a_resident_id_in_the_number_of_an_earlier_register_is_for_nobody_in_the_public_number_and_the_words()
    {
        var row = new Folded<LicenceRegister>().When(LicenceKey, Imported()).Row(LicenceKey).ShouldNotBeNull();
        (row.Number, row.PublicNumber, row.NumberHoldsId).ShouldBe(("粤从业440106199001010013号", "粤从业4401**********0013号", true));
        var words = LicenceWords.Of(Imported());
        (words.Zh + words.En).ShouldNotContain("440106199001010013");
        words.Zh.ShouldContain("XK-4401**********0013");
        var own = new Folded<LicenceRegister>().When(LicenceKey, Issued()).Row(LicenceKey)!;
        (own.PublicNumber, own.NumberHoldsId).ShouldBe((own.Number, false));
    }

    [Fact]
    public void of_somebody_who_was_erased_no_id_is_left_in_the_register()
    {
        var erased = Imported() with { Holder = Driver with { PersonName = new(Person, null), ResidentId = new(Person, null) } };
        var row = LicenceRegister.Evolve(null, erased, new(1, LicenceKey, 1, default, Guid.Empty, "", null!));
        row.Number.ShouldBe($"粤从业4401**********0013号 {LicenceKey}");
    }

    private static LicenceImported Imported() => new(
        "粤从业440106199001010013号", "gd-yunzheng", "XK-440106199001010013", new string('0', 64), ItemNumber.Parse("GD-RT-13"), LicenceKind.FreightDriver,
        Driver, Guangzhou, "广州市交通运输局", Scope, new(new(2020, 1, 1), null), null, Standing.Active, null, null, null, new(2026, 3, 6));

    [Fact]
    public void an_order_suspends_and_its_lifting_resumes()
    {
        var rows = new Folded<LicenceRegister>().Given(LicenceKey, Issued())
            .When(LicenceKey, new LicenceSuspended(SuspensionKind.SuspensionForRectification, "粤交罚〔2027〕3号", new(2027, 1, 4), new(2027, 2, 4), new(2027, 1, 4)));
        rows.Row(LicenceKey)!.Standing.ShouldBe(Standing.SuspendedByOrder);
        rows.When(LicenceKey, new LicenceResumed("粤交复〔2027〕1号", "粤交罚〔2027〕3号", new(2027, 2, 1)));
        rows.Row(LicenceKey)!.Standing.ShouldBe(Standing.Active);
        rows.Row(LicenceKey)!.SuspendedFrom.ShouldBeNull();
    }

    [Fact]
    public void a_revoked_licence_says_by_which_document_and_since_when()
    {
        var row = new Folded<LicenceRegister>().Given(LicenceKey, Issued())
            .When(LicenceKey, new LicenceRevoked("CASE-1", "粤交罚〔2027〕9号", new(2027, 5, 6), HearingHeld: true, "理由", new(2027, 6, 1))).Row(LicenceKey)!;
        row.ShouldSatisfyAllConditions(
            () => row.Standing.ShouldBe(Standing.RevokedByPenalty), () => row.EndedOn.ShouldBe(new(2027, 6, 1)), () => row.Document.ShouldBe("粤交罚〔2027〕9号"));
    }

    [Fact]
    public void a_renewal_is_pending_until_it_is_granted_and_moves_the_last_day()
    {
        var renewal = ApplicationId.Parse("0198c6f0-0000-7000-8000-000000000002");
        var rows = new Folded<LicenceRegister>().Given(LicenceKey, Issued(), new RenewalFiled(renewal, new(2030, 1, 5), true, new(2030, 3, 4), new(2030, 1, 5)));
        rows.Row(LicenceKey)!.Standing.ShouldBe(Standing.RenewalPending);
        rows.When(LicenceKey, new LicenceRenewed(
            renewal, LicenceTerm.OfYears(new(2026, 3, 5), 4), LicenceTerm.OfYears(new(2030, 3, 5), 4), new Deadline(new(2034, 2, 2), false),
            new(new string('b', 64), 4_096), new(2030, 2, 20)));
        rows.Row(LicenceKey)!.ShouldSatisfyAllConditions(
            row => row.Standing.ShouldBe(Standing.Active), row => row.Until.ShouldBe(new(2034, 3, 4)), row => row.CertificateSha256.ShouldBe(new string('b', 64)));
    }

    [Fact]
    public void the_history_tells_a_licences_life_in_two_languages()
    {
        var rows = new Folded<LicenceHistory>().Given(LicenceKey, Issued(), new AnnualReviewPassed(new(2027, 3, 1), new(2028, 3, 5), new(2027, 3, 1)))
            .When(LicenceKey, new LicenceExpired(new(2030, 3, 4), new(2030, 3, 5))).Rows();
        rows.Values.OrderBy(row => row.Version).Select(row => row.Zh).ShouldBe(
            ["颁发许可证件 440100000001，持证人广州安运危险品运输有限公司，有效期至2030-03-04", "年度审验合格，下次审验期限2028-03-05", "有效期于2030-03-04届满，未延续"]);
        rows.Values.ShouldAllBe(row => row.En.Length > 0 && row.Licence == LicenceId.Parse(LicenceKey) && row.Actor == "clerk-01");
    }
}
