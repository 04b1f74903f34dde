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
                // The processes are in the middle of it; and the police are told everything once more, the old behind the new.
                await KillHost(Departments.Police);
                break;
            case "closed 4":
                office.Broker.Kill();
                bureau.Host.Kill();
                office.Broker.Start();
                await Again();
                break;
            case "overturned":
                await KillHost(Departments.CreditPlatform);
                break;
        }
    }

    private async Task KillHost(string? toldAgain = null)
    {
        bureau.Host.Kill();
        if (toldAgain is not null) await bureau.TellAgain(toldAgain);
        bureau.Host.Start();
        await bureau.Host.UntilHealthy();
        departments.Reopen();
    }

    private async Task KillBroker()
    {
        office.Broker.Kill();
        office.Broker.Start();
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
