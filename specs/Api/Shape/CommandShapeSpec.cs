using System.Collections.Immutable;
using Regulatory.Api.Shape;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Api.Specs.Shape;

public sealed class CommandShapeSpec
{
    private static readonly SubmitApplication Good = new(
        new ApplicationId(Guid.Parse("0198c6f0-0000-7000-8000-000000000001")), ItemNumber.Parse("GD-RT-05"), ApplicationKind.New,
        new(ApplicantKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W"), Telephone: "020-8888 6666"),
        DivisionCode.Parse("440100"), new("危险货物运输(3类)\n含说明", HazardClasses: ["3"]),
        [new("application-form", new string('a', 64))]);

    [Fact]
    public void an_ordinary_command_is_in_order() => new CommandShape().Validate(Good).Errors.ShouldBeEmpty();

    public static TheoryData<string, SubmitApplication, string> Wrong => new()
    {
        { "applicant.name", Good with { Applicant = Good.Applicant with { Name = new('名', 201) } }, "200" },
        { "applicant.name", Good with { Applicant = Good.Applicant with { Name = "a\0b" } }, "control" },
        { "applicant.name", Good with { Applicant = Good.Applicant with { Name = "a\ud83d" } }, "broken" },
        { "applicant.name", Good with { Applicant = Good.Applicant with { Name = "穗安\u202E司公" } }, "direction" },
        { "scope.text", Good with { Scope = Good.Scope with { Text = "危险货物\u2066运输" } }, "direction" },
        { "applicant.telephone", Good with { Applicant = Good.Applicant with { Telephone = "no number" } }, "telephone" },
        { "scope.text", Good with { Scope = Good.Scope with { Text = new('字', 4_001) } }, "4000" },
        { "scope.hazardClasses.1", Good with { Scope = Good.Scope with { HazardClasses = ["3", "\u0007"] } }, "control" },
        { "materials.0.sha256", Good with { Materials = [new("form", "ABC")] }, "SHA-256" },
        { "materials", Good with { Materials = [.. Enumerable.Repeat(new SubmittedMaterial("form"), 201)] }, "200 entries" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void a_wrong_shape_is_named_by_field_and_rule(string field, SubmitApplication command, string rule)
    {
        var error = new CommandShape().Validate(command).Errors.ShouldHaveSingleItem();
        error.PropertyName.ShouldBe(field);
        error.ErrorMessage.ShouldContain(rule);
        ((string)error.CustomState).ShouldNotBeNullOrWhiteSpace();
    }
}
