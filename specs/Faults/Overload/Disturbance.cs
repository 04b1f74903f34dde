using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>What goes wrong between the steps of the story.</summary>
internal sealed class Disturbance(Office office, Bureau bureau, Departments departments)
{
    /// <param name="step">The step that was just done; what follows of it by itself may be under way.</param>
    public async Task After(string step)
    {
        switch (step)
        {
            case "decided 2":
                await KillHost();
                break;
            case "closed 3":
                await KillBroker();
                break;
            case "decided 4":
                // The processes are in the middle of it.
                await KillHost();
                break;
            case "closed 4":
                office.Broker.Kill();
                bureau.Host.Kill();
                office.Broker.Start();
                Keeper.Watch(office.Broker);
                await Again();
                break;
            case "overturned":
                // Two departments are told everything once more, the old behind the new.
                await KillHost(Departments.Police, Departments.CreditPlatform);
                break;
        }
    }

    private async Task KillHost(params IEnumerable<string> toldAgain)
    {
        bureau.Host.Kill();
        foreach (var department in toldAgain) await bureau.TellAgain(department);
        bureau.Host.Start();
        await bureau.Host.UntilHealthy();
        departments.Reopen();
    }

    private async Task KillBroker()
    {
        office.Broker.Kill();
        office.Broker.Start();
        Keeper.Watch(office.Broker);
        await bureau.UntilTelling();
        departments.Reopen();
    }

    private async Task Again()
    {
        bureau.Host.Start();
        await bureau.Host.UntilHealthy();
        await bureau.UntilTelling();
        departments.Reopen();
    }
}
