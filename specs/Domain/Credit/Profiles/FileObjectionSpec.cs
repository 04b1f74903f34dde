using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class FileObjectionSpec : CreditProfileActSpec
{
    private static FileObjection Objecting => new(Carrier, CreditModelKind.Provincial, [1], "处罚已被撤销");

    [Fact]
    public void the_subject_objects_within_the_announcement() =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 4)).By(CreditPeople.CompanyItself)
            .When(Objecting).ThenFacts(Objected);

    [Fact]
    public void the_office_takes_an_objection_down_for_the_subject() =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 16)).When(Objecting).ThenAccepted();

    [Fact]
    public void a_person_s_words_are_sealed() =>
        Given(DriverOpened, Fact(1, "driver-off-route", new(2026, 3, 2), quantity: 3), Scored(3, CreditGrade.A, new(2026, 3, 2)) with { Model = Honesty },
                Proposed with { Model = Honesty }, Announced with { Model = Honesty })
            .On(new(2026, 3, 4)).When(new FileObjection(Driver, CreditModelKind.Driver, [1], "并未偏离"))
            .ThenFact<ObjectionFiled>(filed => (filed.Grounds, filed.PersonGrounds?.Clear).ShouldBe((null, "并未偏离")));
}
