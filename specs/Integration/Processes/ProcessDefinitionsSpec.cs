using Regulatory.Domain.Processes;
using Regulatory.Integration.Processes;

namespace Regulatory.Integration.Specs.Processes;

/// <summary>What is true of every process.</summary>
public sealed class ProcessDefinitionsSpec
{
    [Fact]
    public void every_process_that_has_a_name_has_a_definition() =>
        ProcessDefinitions.All.Select(definition => definition.Name).Order(StringComparer.Ordinal).ShouldBe(ProcessNames.All);

    [Fact]
    public void every_state_can_be_reached_from_a_beginning_and_leads_to_an_end()
    {
        foreach (var definition in ProcessDefinitions.All)
        {
            var ways = definition.Transitions;
            var reached = Closure(ways.Where(way => way.From is null).Select(way => way.To), state => ways.Where(way => way.From == state).Select(way => way.To));
            ways.Select(way => way.From).OfType<string>().Except(reached).ShouldBeEmpty(definition.Name);
            var ending = Closure(ways.Where(way => way.Ends).Select(way => way.To), state => ways.Where(way => way.To == state).Select(way => way.From).OfType<string>());
            ways.Select(way => way.To).Except(ending).ShouldBeEmpty(definition.Name);
        }
    }

    [Fact]
    public void no_final_state_goes_on()
    {
        foreach (var definition in ProcessDefinitions.All)
        {
            var final = definition.Transitions.Where(way => way.Ends).Select(way => way.To).ToHashSet();
            definition.Transitions.Where(way => way.From is { } from && final.Contains(from)).ShouldBeEmpty(definition.Name);
            definition.Transitions.Where(way => !way.Ends && final.Contains(way.To)).ShouldBeEmpty(definition.Name);
        }
    }

    [Fact]
    public void every_process_follows_something() => ProcessDefinitions.All.Where(definition => definition.Follows.IsEmpty).ShouldBeEmpty();

    private static HashSet<string> Closure(IEnumerable<string> start, Func<string, IEnumerable<string>> next)
    {
        var found = start.ToHashSet();
        for (var size = 0; size != found.Count;)
        {
            size = found.Count;
            foreach (var state in found.ToList()) found.UnionWith(next(state));
        }
        return found;
    }
}
