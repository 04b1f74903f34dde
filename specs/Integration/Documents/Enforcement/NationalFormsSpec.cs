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

    /// <summary>Every form of the two worked cases.</summary>
    public static TheoryData<int, int> Complete
    {
        get
        {
            var forms = new TheoryData<int, int>();
            foreach (var form in NationalForms.Of(WorkedCase.Ordinary, WorkedCase.Setting).Concat([Find(WorkedCase.OnTheSpot, 14)]))
                if (form.Outcome is FormOutcome.Complete)
                    forms.Add(form.Number, form.Item);
            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Complete))]
    public void a_form_says_what_the_facts_say(int number, int item) =>
        JsonSerializer.Serialize(ModelOf(number, item) with { AddressCode = "" }, Readable).ShouldMatchApproved(approval => approval
            .WithFilenameGenerator((_, _, stage, extension) => $"form_{number:00}_{item}.{stage}.{extension}")
            .WithFileExtension("json").SubFolder("Approved").NoDiff());

    internal static FormOutcome.Complete CompleteOf(int number, int item) =>
        Find(number == 14 ? WorkedCase.OnTheSpot : WorkedCase.Ordinary, number, item).Outcome.ShouldBeOfType<FormOutcome.Complete>();

    private static FormModel ModelOf(int number, int item) => CompleteOf(number, item).Model;

    private static FormStanding Find(CaseStory story, int number, int? item = null) => NationalForms.Find(story, number, item, WorkedCase.Setting)!;
}
