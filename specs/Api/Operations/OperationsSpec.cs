using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Processes;

namespace Regulatory.Api.Specs.Operations;

/// <summary>Whoever runs the installation sees how it runs, and nothing of any matter; a read model is rebuilt while it is read.</summary>
public sealed class OperationsSpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Question = """
        {
          operations {
            head readModels { name zh en state serving position lagFacts lagSeconds error } rebuilds { model by state rows changedRows error }
            followers { reader lagFacts } sealing { suite sealed here heads { size root } keys { key } } publishing { witness { state } }
            processes { name zh en transitions { from to on ends } counts { state running completed } }
          }
        }
        """;

    [Fact]
    public async Task an_administrator_sees_read_models_seals_and_processes()
    {
        await NewMatter().Granted();
        var sheet = (await (await Host.As("admin-gd")).Read(Question)).GetProperty("operations");

        long.Parse(sheet.Text("head"), null).ShouldBePositive();
        var models = sheet.GetProperty("readModels").EnumerateArray().ToList();
        models.Where(model => model.GetProperty("serving").GetBoolean()).Select(model => model.Text("name"))
            .ShouldBe(Host.Installation.ReadModels.Catalogue.Shapes.Select(shape => shape.Name), ignoreOrder: true);
        foreach (var model in models) model.Text("zh").ShouldNotBeEmpty(model.Text("name"));
        var sealing = sheet.GetProperty("sealing");
        sealing.GetProperty("keys").GetArrayLength().ShouldBePositive();
        sealing.GetProperty("heads").GetArrayLength().ShouldBePositive();
        sealing.Text("here").ShouldBe("sealing");
        sheet.GetProperty("publishing").GetProperty("witness").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task the_diagrams_are_those_by_which_the_processes_go()
    {
        var drawn = (await (await Host.As("superior-gd")).Read(Question)).GetProperty("operations").GetProperty("processes").EnumerateArray()
            .ToDictionary(process => process.Text("name"));
        drawn.Keys.ShouldBe(ProcessDefinitions.All.Select(definition => definition.Name), ignoreOrder: true);
        foreach (var definition in ProcessDefinitions.All)
        {
            drawn[definition.Name].Text("zh").ShouldBe(ProcessNames.Titles[definition.Name].Zh);
            drawn[definition.Name].GetProperty("transitions").EnumerateArray()
                .Select(way => new ProcessTransition(way.GetProperty("from").GetString(), way.Text("to"), way.Text("on"), way.GetProperty("ends").GetBoolean()))
                .ShouldBe(definition.Transitions);
        }
    }

    [Fact]
    public async Task officers_of_a_city_and_those_who_do_not_run_it_are_turned_away()
    {
        foreach (var desk in new[] { Host.As("440100", Role.Administrator), Host.As("440100", Role.Auditor), Host.As("440000", Role.WindowClerk) })
        {
            (await desk.Ask(Question)).FaultCode().ShouldBe("FORBIDDEN");
            (await desk.Ask("{ messageQueues { configured } }")).FaultCode().ShouldBe("FORBIDDEN");
        }
        (await Host.Anybody().Ask(Question)).FaultCode().ShouldBe("UNAUTHENTICATED");
        (await (await Host.As("admin-gd")).Read("{ messageQueues { configured away queues { name } } }")).GetProperty("messageQueues").ToString()
            .ShouldBe("""{"configured":false,"away":null,"queues":[]}""");
    }

    [Fact]
    public async Task an_administrator_has_a_read_model_rebuilt_and_sees_that_nothing_changed()
    {
        var admin = await Host.As("admin-gd");
        foreach (var (desk, model) in new[] { (await Host.As("auditor-gd"), "licence_items"), (Host.As("440100", Role.Administrator), "licence_items"), (admin, "no_such_model") })
        {
            using var refused = await desk.Post($"/operations/read-models/{model}/rebuild");
            ((int)refused.StatusCode).ShouldBe(404);
        }
        using var begun = await admin.Post("/operations/read-models/licence_items/rebuild");
        ((int)begun.StatusCode).ShouldBe(202);
        JsonElement rebuild;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((rebuild = (await admin.Read(Question)).GetProperty("operations").GetProperty("rebuilds")[0]).Text("state") == "RUNNING")
            await Task.Delay(50, patience.Token);
        rebuild.Text("state").ShouldBe("DONE", $"{rebuild}");
        rebuild.Text("model").ShouldBe("licence_items");
        rebuild.Text("by").ShouldBe("admin-gd");
        rebuild.Text("changedRows").ShouldBe("0");
        long.Parse(rebuild.Text("rows"), null).ShouldBePositive();
        var ordered = (await Host.Installation.Ledger.LoadStream(new("governance.read-model", "licence_items")))[^1];
        ordered.Type.ShouldBe("governance.read-model.rebuild-ordered.v1");
        ordered.Data.ShouldContain("\"account\":\"admin-gd\"");
    }
}
