using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Access;

/// <summary>Who may act on a matter, and what those who may not learn of it: nothing.</summary>
public sealed class WhoseMatterSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task a_role_that_may_not_act_is_told_so()
    {
        var application = NewMatter();
        await application.Submit();
        foreach (var account in new[] { "auditor-gd", "admin-gd", "reviewer-gz", "applicant" })
            (await Accept(await Host.As(account), application.Id)).Fault.ShouldBe("FORBIDDEN", account);
        (await Accept(Host.Anybody(), application.Id)).Fault.ShouldBe("UNAUTHENTICATED");
    }

    [Fact]
    public async Task to_another_division_a_matter_is_as_unknown_as_one_that_does_not_exist()
    {
        var application = NewMatter();
        await application.Submit();
        var shenzhen = await Host.As("clerk-sz");
        var theirs = await Accept(shenzhen, application.Id);
        var nobodys = await Accept(shenzhen, Guid.NewGuid());
        theirs.Fault.ShouldBe("FORBIDDEN");
        Told(theirs).ShouldBe(Told(nobodys));

        var number = await AcceptedAs(application);
        const string Question = """
            query($id: ID!, $number: String) {
              application(id: $id) { id }
              applications(where: { acceptanceNumber: { eq: $number } }) { totalCount nodes { id } }
            }
            """;
        (await shenzhen.Read(Question, new { id = application.Id, number })).ToString()
            .ShouldBe((await shenzhen.Read(Question, new { id = Guid.NewGuid(), number = "nonsense" })).ToString());
    }

    [Fact]
    public async Task a_clerk_takes_nothing_in_for_another_division()
    {
        var answer = await (await Host.As("clerk-sz")).Act("submitApplication", NewMatter().Submission(division: "440100"));
        answer.Fault.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task an_applicant_acts_on_its_own_application_and_on_nobody_elses()
    {
        var application = NewMatter();
        await application.Submit();
        var stranger = Host.As("440100", Role.Applicant);
        var theirs = await Withdraw(stranger, application.Id);
        theirs.Fault.ShouldBe("FORBIDDEN");
        Told(theirs).ShouldBe(Told(await Withdraw(stranger, Guid.NewGuid())));
        (await stranger.Read("query($id: ID!) { application(id: $id) { id } }", new { id = application.Id }))
            .GetProperty("application").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await Withdraw(await Host.As("applicant"), application.Id)).Position.ShouldBePositive();
    }

    [Fact]
    public async Task a_superior_sees_the_divisions_below_and_a_neighbour_does_not()
    {
        var application = NewMatter();
        var position = Answering.Position((await application.Submit()).Position);
        const string Question = "query($id: ID!, $at: LedgerPosition) { application(id: $id, atLeast: $at) { stage } }";
        var asked = new { id = application.Id, at = position };
        (await (await Host.As("superior-gd")).Read(Question, asked)).Text("application", "stage").ShouldBe("SUBMITTED");
        (await Host.As("440103", Role.WindowClerk).Read(Question, asked)).GetProperty("application").ValueKind
            .ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    private async Task<string> AcceptedAs(Matter application)
    {
        var position = Answering.Position((await application.Accept()).Position);
        return (await (await Host.As("clerk-gz")).Read(
            "query($id: ID!, $at: LedgerPosition) { application(id: $id, atLeast: $at) { acceptanceNumber } }",
            new { id = application.Id, at = position })).Text("application", "acceptanceNumber");
    }

    private static Task<ActAnswer> Accept(Desk desk, Guid id) => desk.Act("acceptApplication", new { application = id });

    private static Task<ActAnswer> Withdraw(Desk desk, Guid id) => desk.Act("withdrawApplication", new { application = id, reason = "另行申请" });

    private static string Told(ActAnswer answer) => answer.Whole.GetProperty("errors").ToString();

}
