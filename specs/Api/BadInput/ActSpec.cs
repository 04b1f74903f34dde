using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.BadInput;

/// <summary>Acts that cannot be done as they were sent.</summary>
public sealed class ActSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task what_has_an_unknown_id_is_not_there()
    {
        var clerk = await Host.As("clerk-gz");
        var read = await clerk.Read(
            "query($id: ID!) { application(id: $id) { stage } licence(id: $id) { standing } byNumber: licence(number: \"粤0\") { standing } }",
            new { id = Guid.NewGuid() });
        foreach (var field in new[] { "application", "licence", "byNumber" }) read.GetProperty(field).ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        foreach (var page in new[] { "/certificates/粤0.pdf", "/applications/nonsense/decision.pdf", $"/applications/{Guid.NewGuid()}/decision.pdf", "/verify/粤0" })
        {
            using var response = await clerk.Get(page);
            response.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound, page);
        }
    }

    [Theory]
    [InlineData("91440101MA5AAAA00X", "applicant", "creditCode")]
    [InlineData("91440101MA5AAAA0", "applicant", "creditCode")]
    public async Task a_wrong_check_digit_is_named_with_its_field_and_its_rule(string code, params string[] path)
    {
        var answer = (await (await Host.As("clerk-gz")).Act("submitApplication", NewMatter().Submission(code))).Whole;
        answer.FaultCode().ShouldBe("VARIABLES");
        var message = answer.GetProperty("errors")[0].Text("message");
        message.ShouldContain(string.Join('.', path));
        message.ShouldContain("GB 32100");
    }

    [Fact]
    public async Task the_check_digit_of_a_resident_id_is_named_with_its_field_and_its_rule()
    {
        var submission = NewMatter().Submission();
        submission["applicant"] = new { kind = "NATURAL_PERSON", name = "陈志强", residentId = "440305198512311239" };
        var answer = (await (await Host.As("clerk-gz")).Act("submitApplication", submission)).Whole;
        answer.FaultCode().ShouldBe("VARIABLES");
        answer.GetProperty("errors")[0].Text("message").ShouldContain("applicant.residentId");
        answer.GetProperty("errors")[0].Text("message").ShouldContain("GB 11643");
        answer.ToString().ShouldNotContain("440305198512311239", Shouldly.Case.Sensitive, "a person's number is not to come back in a message");
    }

    [Fact]
    public async Task a_command_id_that_is_none_is_named()
    {
        var answer = await (await Host.As("clerk-gz")).Act("acceptApplication", new { application = Guid.NewGuid(), commandId = "nonsense" });
        answer.ErrorType.ShouldBe("InvalidInput");
        answer.Error.GetProperty("path")[0].GetString().ShouldBe("commandId");
    }

    [Fact]
    public async Task an_act_on_an_older_version_is_told_the_version_there_is()
    {
        var application = NewMatter();
        await application.Submit();
        await application.Accept();
        var stale = await (await Host.As("decision-gz")).Act("assignReviewer", new
        {
            application = application.Id, reviewer = new { account = "reviewer-gz", name = "李审查" }, expectedVersion = "1",
        });
        stale.ErrorType.ShouldBe("VersionConflict");
        (stale.Error.Text("expected"), stale.Error.Text("actual")).ShouldBe(("1", "2"));
    }

    [Fact]
    public async Task the_same_command_again_gets_the_first_answer_and_does_nothing_twice()
    {
        var application = NewMatter();
        var submission = application.Submission();
        submission["commandId"] = Guid.NewGuid();
        var clerk = await Host.As("clerk-gz");
        var first = await clerk.Act("submitApplication", submission);
        var head = await Host.Installation.Ledger.Head();
        (await clerk.Act("submitApplication", submission)).Position.ShouldBe(first.Position);
        (await Host.Installation.Ledger.Head()).ShouldBe(head);
    }

    [Fact]
    public async Task a_refused_command_stays_refused_when_it_comes_again_though_the_law_would_allow_it_now()
    {
        var application = NewMatter();
        await application.Submit();
        await application.Accept();
        await application.Assign();
        var decision = await Host.As("decision-gz");
        var grant = new { application = application.Id, commandId = Guid.NewGuid(), documentNumber = application.DocumentNumber, content = "准予" };
        var first = await decision.Act("grantLicence", grant);
        first.ErrorType.ShouldBe("Refusal");
        await application.Verify();
        var again = await decision.Act("grantLicence", grant);
        again.Rule.ShouldBe(first.Rule);
        (await application.Grant()).Position.ShouldBePositive();
    }

    [Fact]
    public async Task a_command_id_with_another_payload_is_refused()
    {
        var application = NewMatter();
        await application.Submit();
        var id = Guid.NewGuid();
        var clerk = await Host.As("clerk-gz");
        (await clerk.Act("acceptApplication", new { application = application.Id, commandId = id })).Position.ShouldBePositive();
        var other = await clerk.Act("acceptApplication", new { application = application.Id, commandId = id, joint = true });
        other.ErrorType.ShouldBe("CommandIdReused");
    }
}
