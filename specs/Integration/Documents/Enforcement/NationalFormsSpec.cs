using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Regulatory.Integration.Documents.Enforcement;

namespace Regulatory.Specs.Integration.Documents.Enforcement;

public sealed class NationalFormsSpec
{
    internal static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The worked cases by name.</summary>
    private static readonly Dictionary<string, CaseStory> Stories = new()
    {
        ["ordinary"] = WorkedCase.Ordinary, ["spot"] = WorkedCase.OnTheSpot, ["zone"] = WorkedCase.ControlZone,
    };

    /// <summary>Every form of the worked cases, by the case's name, the form's number and which of several it is.</summary>
    public static TheoryData<string, int, int> Complete
    {
        get
        {
            var forms = new TheoryData<string, int, int>();
            foreach (var (name, story) in Stories)
                foreach (var form in NationalForms.Of(story, WorkedCase.Setting).Where(form => form.Outcome is FormOutcome.Complete))
                    forms.Add(name, form.Number, form.Item);
            return forms;
        }
    }

    [Fact]
    public void all_twenty_four_forms_are_made_of_the_worked_cases() => Stories.Values
        .SelectMany(story => NationalForms.Of(story, WorkedCase.Setting)).Where(form => form.Outcome is FormOutcome.Complete)
        .Select(form => form.Number).Distinct().Order().ShouldBe(Enumerable.Range(1, 24));

    [Theory]
    [MemberData(nameof(Complete))]
    public void a_form_says_what_the_facts_say(string story, int number, int item) =>
        JsonSerializer.Serialize(CompleteOf(story, number, item).Model with { AddressCode = "" }, Readable).ShouldMatchApproved(approval => approval
            .WithFilenameGenerator((_, _, stage, extension) => $"form_{number:00}_{(story == "zone" ? "zone_" : "")}{item}.{stage}.{extension}")
            .WithFileExtension("json").SubFolder("Approved").NoDiff());

    internal static FormOutcome.Complete CompleteOf(string story, int number, int item) =>
        NationalForms.Find(Stories[story], number, item, WorkedCase.Setting)!.Outcome.ShouldBeOfType<FormOutcome.Complete>();
}
